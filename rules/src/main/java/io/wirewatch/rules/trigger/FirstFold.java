package io.wirewatch.rules.trigger;

import io.wirewatch.contracts.Named;
import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger.First;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Opens where an article names what none has named for a time.
final class FirstFold extends OpeningFold {

  /// How long after the last article that names one of its names an episode goes on.
  static final Duration FOLLOWED = Duration.ofHours(6);

  private final First first;
  private final Map<String, Instant> seen = new HashMap<>();

  /// Event times of the articles that are still of consequence.
  private final ArrayDeque<Instant> times = new ArrayDeque<>();

  /// The new names of the article at hand.
  private List<Named> fresh = List.of();

  FirstFold(First first, Timing timing) {
    super(timing);
    this.first = first;
  }

  @Override
  void meet(Counted article) {
    Instant at = article.eventTime();
    times.addLast(at);
    Instant from = at.minus(first.unseenFor()).minus(first.learn());
    while (!times.getFirst().isAfter(from)) times.removeFirst();
    List<Named> named = article.facts().named();
    fresh = isKnown(at) ? named.stream().filter(name -> isNew(name, at)).toList() : List.of();
    named.forEach(name -> seen.put(name.getId(), at));
  }

  /// Whether the group had an article for long enough before `at`, and not too long.
  private boolean isKnown(Instant at) {
    Instant from = at.minus(first.unseenFor()).minus(first.learn());
    return times.stream()
        .filter(time -> time.isAfter(from))
        .findFirst()
        .filter(time -> !time.isAfter(at.minus(first.learn())))
        .isPresent();
  }

  private boolean isNew(Named name, Instant at) {
    @Nullable Instant last = seen.get(name.getId());
    return last == null || !last.isAfter(at.minus(first.unseenFor()));
  }

  @Override
  Optional<Running> open(Counted article) {
    if (fresh.isEmpty()) return Optional.empty();
    Running running = new Over(article);
    running.add(article);
    return Optional.of(running);
  }

  @Override
  Distance distance(Episode open) {
    int names = open.reasons().stream().mapToInt(FirstFold::names).sum();
    return new Distance(Distance.State.OPEN, names, 1, Distance.Measure.NEW_NAMES);
  }

  private static int names(Reason reason) {
    return reason instanceof Reason.FirstSeen seen ? seen.names().size() : 0;
  }

  @Override
  Distance idle(Instant at, Known known) {
    Distance.State state = isKnown(at) ? Distance.State.COUNTING : Distance.State.LEARNING;
    return new Distance(state, 0, 1, Distance.Measure.NEW_NAMES);
  }

  @Override
  Judgement candidate(Counted article, Tally tally) {
    return article.facts().named().isEmpty()
        ? new Judgement.NothingCounted()
        : new Judgement.NothingNew();
  }

  /// An episode of new names.
  private final class Over extends Lapsing {
    private final Set<String> names = new HashSet<>();

    Over(Counted opening) {
      super(opening, opening.eventTime(), FOLLOWED);
    }

    @Override
    boolean concerns(Counted article) {
      return !fresh.isEmpty()
          || article.facts().named().stream().anyMatch(name -> names.contains(name.getId()));
    }

    @Override
    Judgement judged(Counted article) {
      if (fresh.isEmpty()) return new Judgement.NothingNew();
      fresh.forEach(name -> names.add(name.getId()));
      reason(new Reason.FirstSeen(first.of(), fresh, article.articleId(), first.unseenFor()));
      return new Judgement.Raises();
    }
  }
}
