package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger.Absence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Opens where nothing was matched for a time although the publishers were heard of.
///
/// A silence begins with an article and ends with the next. It is measured by the beats in it: from
/// one beat to the next at most a quarter of the time asked for counts, so that a feed that was
/// dead is not taken for one that kept silent.
final class AbsenceFold extends EpisodeFold {

  private final Absence absence;
  private final List<Counted> articles = new ArrayList<>();
  private final List<Episode> settled = new ArrayList<>();

  /// How many silences are settled: no beat that may still come to be known lies in them.
  private int settledGaps;

  AbsenceFold(Absence absence, Timing timing) {
    super(timing);
    this.absence = absence;
  }

  /// A silence, as far as it was observed.
  ///
  /// @param observed how much of it
  /// @param heardAt the last beat of it
  /// @param firesAt the beat at which it was long enough; null where it was not
  private record Silence(Duration observed, Instant heardAt, @Nullable Instant firesAt) {}

  @Override
  void take(Counted article) {
    articles.add(article);
  }

  @Override
  public List<Episode> episodes(Known known) {
    while (settledGaps < articles.size() - 1 && isSettled(settledGaps, known)) {
      episode(settledGaps, settled, known).ifPresent(settled::add);
      settledGaps++;
    }
    List<Episode> all = new ArrayList<>(settled);
    for (int gap = settledGaps; gap < articles.size(); gap++) {
      episode(gap, all, known).ifPresent(all::add);
    }
    return List.copyOf(all);
  }

  private boolean isSettled(int gap, Known known) {
    return !articles.get(gap + 1).eventTime().plus(Absence.GRACE).isAfter(known.through());
  }

  private Optional<Episode> episode(int gap, List<Episode> before, Known known) {
    Counted last = articles.get(gap);
    Instant end = end(gap);
    if (Duration.between(last.eventTime(), end).compareTo(absence.nothingFor()) < 0) {
      return Optional.empty();
    }
    @Nullable Instant at = silence(gap, quietUntil(before), known).firesAt();
    if (at == null || at.plus(Absence.GRACE).isAfter(known.through())) return Optional.empty();
    Instant longest = at.plus(LONGEST);
    return Optional.of(
        new Episode(
            Optional.empty(),
            at,
            List.of(new Judged(last, new Judgement.LastBefore())),
            new Counts(1, 1, 1, 1, last.facts().named().size()),
            end.isBefore(longest) ? end : longest,
            List.of(silent(gap, at, known))));
  }

  private Reason silent(int gap, Instant at, Known known) {
    Instant since = articles.get(gap).eventTime();
    Activity activity = known.activity();
    Set<String> publishers = absence.anyPublisher() ? activity.publishers() : publishers(gap);
    int heard = activity.heard(publishers, Activity.span(since), Activity.span(at));
    return new Reason.Silent(since, at, absence.nothingFor(), heard);
  }

  /// The next article's time, or what no beat reaches.
  private Instant end(int gap) {
    boolean over = gap + 1 < articles.size();
    return over ? articles.get(gap + 1).eventTime() : Instant.MAX;
  }

  private Instant quietUntil(List<Episode> before) {
    return before.isEmpty() ? Instant.MIN : before.getLast().quietUntil(timing().rearm());
  }

  private Silence silence(int gap, Instant quietUntil, Known known) {
    Instant since = articles.get(gap).eventTime();
    Instant latest = since.plus(absence.nothingFor()).plus(LONGEST);
    Instant end = end(gap).isBefore(latest) ? end(gap) : latest;
    Instant from = since.isBefore(quietUntil) ? quietUntil : since;
    Set<String> publishers = publishers(gap);
    Duration observed = Duration.ZERO;
    Instant heard = from;
    while (true) {
      long span = next(publishers, Activity.span(heard), known.activity());
      if (span == Long.MAX_VALUE) return new Silence(observed, heard, null);
      Instant beat = Instant.ofEpochMilli(span * Activity.SPAN.toMillis());
      if (!beat.isBefore(end)) return new Silence(observed, heard, null);
      if (isActive(beat)) observed = observed.plus(atMost(Duration.between(heard, beat)));
      heard = beat;
      if (observed.compareTo(absence.nothingFor()) >= 0) {
        return new Silence(observed, heard, beat);
      }
    }
  }

  private long next(Set<String> publishers, long after, Activity activity) {
    return absence.anyPublisher() ? activity.next(after) : activity.next(publishers, after);
  }

  private Duration atMost(Duration unheard) {
    Duration most = absence.nothingFor().dividedBy(4);
    if (most.compareTo(Activity.SPAN) < 0) most = Activity.SPAN;
    return unheard.compareTo(most) < 0 ? unheard : most;
  }

  /// Those whose silence it is: the publishers of the group's articles of some time before it.
  private Set<String> publishers(int gap) {
    Instant from = articles.get(gap).eventTime().minus(Absence.PUBLISHERS_OF);
    Set<String> publishers = new HashSet<>();
    for (int i = gap; i >= 0 && articles.get(i).eventTime().isAfter(from); i--) {
      publishers.add(articles.get(i).publisher());
    }
    return publishers;
  }

  @Override
  Optional<Instant> due(Known known) {
    if (articles.isEmpty()) return Optional.empty();
    List<Episode> episodes = episodes(known);
    for (int gap = settledGaps; gap < articles.size() - 1; gap++) {
      @Nullable Instant at = silence(gap, quietUntil(episodes), known).firesAt();
      if (at != null && at.plus(Absence.GRACE).isAfter(known.through())) {
        return Optional.of(at.plus(Absence.GRACE));
      }
    }
    return dueOpen(episodes, known);
  }

  /// When the silence that is not over yet may be long enough.
  private Optional<Instant> dueOpen(List<Episode> episodes, Known known) {
    int gap = articles.size() - 1;
    Instant since = articles.get(gap).eventTime();
    boolean told = episodes.stream().anyMatch(e -> e.firstAt().equals(since));
    if (told) return Optional.empty();
    Silence silence = silence(gap, quietUntil(episodes), known);
    Instant beat = silence.firesAt() == null ? earliest(silence, known) : silence.firesAt();
    return beat.isAfter(since.plus(absence.nothingFor()).plus(LONGEST))
        ? Optional.empty()
        : Optional.of(beat.plus(Absence.GRACE));
  }

  /// The first span at which a beat could make the silence long enough.
  private Instant earliest(Silence silence, Known known) {
    Instant needed = silence.heardAt().plus(absence.nothingFor().minus(silence.observed()));
    boolean unread = needed.plus(Absence.GRACE).isAfter(known.through());
    Instant at = unread ? needed : known.through().minus(Absence.GRACE).plusMillis(1);
    Instant span = Activity.spanOf(at);
    return span.isBefore(at) ? span.plus(Activity.SPAN) : span;
  }

  @Override
  Distance distance(Episode open) {
    int minutes = minutes(absence.nothingFor());
    return new Distance(Distance.State.OPEN, minutes, minutes, Distance.Measure.SILENT_MINUTES);
  }

  @Override
  Distance idle(Instant at, Known known) {
    if (articles.isEmpty()) return counting(Duration.ZERO);
    return counting(silence(articles.size() - 1, quietUntil(episodes(known)), known).observed());
  }

  private Distance counting(Duration observed) {
    return new Distance(
        Distance.State.COUNTING,
        minutes(observed),
        minutes(absence.nothingFor()),
        Distance.Measure.SILENT_MINUTES);
  }

  private static int minutes(Duration length) {
    return Math.toIntExact(length.toMinutes());
  }

  @Override
  Optional<Nearest> nearest(Known known) {
    Optional<Nearest> nearest = Optional.empty();
    for (int gap = 0; gap < articles.size() - 1; gap++) {
      Silence silence = silence(gap, Instant.MIN, known);
      Nearest now =
          new Nearest(
              counting(silence.observed()), articles.get(gap).eventTime().minusMillis(1), end(gap));
      boolean some = silence.firesAt() == null && now.distance().counted() > 0;
      if (some && nearest.filter(best -> !now.isNoFurtherThan(best)).isEmpty()) {
        nearest = Optional.of(now);
      }
    }
    return nearest;
  }

  @Override
  Judgement candidate(Counted article, Tally tally) {
    return new Judgement.LastBefore();
  }
}
