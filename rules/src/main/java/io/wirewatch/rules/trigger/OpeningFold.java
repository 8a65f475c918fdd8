package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.Timing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fold of a trigger that articles open: looks for an opening, follows what opened to its end,
/// and is quiet for a while.
abstract sealed class OpeningFold extends EpisodeFold
    permits ThresholdFold, SpikeFold, FirstFold, FigureFold, SequenceFold {

  private final List<Episode> closed = new ArrayList<>();
  private @Nullable Running running;
  private @Nullable Nearest nearest;
  private Instant quietUntil = Instant.MIN;

  OpeningFold(Timing timing) {
    super(timing);
  }

  /// Takes note of an article inside the active hours, whether in an episode, in quiet time, or in
  /// neither.
  void meet(Counted article) {}

  /// Takes the article where no episode does, at a time when one may open.
  ///
  /// @return the episode that it opens
  abstract Optional<Running> open(Counted article);

  /// The episode that has opened by the passing of time alone, after the articles so far, at or
  /// before `now`. Changes nothing.
  Optional<Running> openedBy(Instant now) {
    return Optional.empty();
  }

  /// The episode of [#openedBy] is the one that runs.
  void taken() {}

  @Override
  Optional<Instant> due(Known known) {
    Instant through = known.through();
    return closed.stream()
        .filter(OpeningFold::waits)
        .map(Episode::openedAt)
        .filter(at -> at.isAfter(through))
        .findFirst()
        .or(() -> Optional.ofNullable(running).map(Running::openedAt))
        .or(this::opens);
  }

  /// When an episode opens by the passing of time alone, unless more comes.
  Optional<Instant> opens() {
    return Optional.empty();
  }

  @Override
  public final List<Episode> episodes(Known known) {
    List<Episode> all = new ArrayList<>(closed);
    Optional.ofNullable(running)
        .or(() -> openedBy(known.through()))
        .ifPresent(each -> all.add(each.snapshot()));
    all.removeIf(episode -> waits(episode) && episode.openedAt().isAfter(known.through()));
    return List.copyOf(all);
  }

  @Override
  final Optional<Nearest> nearest(Known known) {
    return Optional.ofNullable(nearest);
  }

  /// Takes note of how close the group is.
  final void near(Nearest now) {
    if (now.distance().counted() > 0 && (nearest == null || now.isNoFurtherThan(nearest))) {
      nearest = now;
    }
  }

  @Override
  final void take(Counted article) {
    Instant at = article.eventTime();
    if (!isActive(at)) {
      if (running != null && running.takes(article)) running.pass(article);
      return;
    }
    if (running == null) {
      running = openedBy(at.minusMillis(1)).orElse(null);
      if (running != null) taken();
    }
    if (running != null && !running.takes(article)) close(running);
    meet(article);
    if (running != null) {
      running.meet(article);
    } else if (!at.isBefore(quietUntil)) {
      running = open(article).orElse(null);
    }
  }

  /// Whether the episode opened by the passing of time, which then must be known.
  private static boolean waits(Episode episode) {
    return episode.opening().filter(o -> o.eventTime().equals(episode.openedAt())).isEmpty();
  }

  private void close(Running over) {
    Episode episode = over.snapshot();
    closed.add(episode);
    quietUntil = episode.quietUntil(timing().rearm());
    running = null;
  }
}
