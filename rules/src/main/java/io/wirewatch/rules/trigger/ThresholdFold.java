package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger.Threshold;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Opens where the count of a window reaches a number, and, where it has to hold, stays there.
final class ThresholdFold extends OpeningFold {

  private final Threshold threshold;
  private final Duration holdFor;
  private Window window;
  private @Nullable Reached reached;

  /// A stretch of time in which the count is reached.
  ///
  /// @param by the article that reached it
  /// @param articles those of the window then, and all that came since
  private record Reached(Counted by, List<Counted> articles) {
    Instant since() {
      return by.eventTime();
    }
  }

  ThresholdFold(Threshold threshold, Timing timing) {
    super(timing);
    this.threshold = threshold;
    this.holdFor = timing.holdFor();
    this.window = newWindow();
  }

  @Override
  Optional<Running> open(Counted article) {
    if (reached != null && lostAt().isBefore(article.eventTime())) reached = null;
    window.add(article);
    if (reached != null) {
      reached.articles.add(article);
    } else if (isReached()) {
      reached = new Reached(article, new ArrayList<>(window.articles()));
    }
    near(article);
    if (reached == null || !holdFor.isZero()) return Optional.empty();
    Running running = running(reached);
    taken();
    return Optional.of(running);
  }

  @Override
  Optional<Running> openedBy(Instant now) {
    if (reached == null || !holds(reached) || reached.since().plus(holdFor).isAfter(now)) {
      return Optional.empty();
    }
    return Optional.of(running(reached));
  }

  @Override
  void taken() {
    reached = null;
    window = newWindow();
  }

  @Override
  Optional<Instant> opens() {
    return Optional.ofNullable(reached).filter(this::holds).map(r -> r.since().plus(holdFor));
  }

  @Override
  Distance distance(Episode open) {
    return distance(Distance.State.OPEN, open.counts().of(threshold.count()));
  }

  @Override
  Distance idle(Instant at, Known known) {
    int count = window.countAt(at);
    boolean there = count >= threshold.atLeast();
    return distance(there ? Distance.State.HOLDING : Distance.State.COUNTING, count);
  }

  @Override
  Judgement candidate(Counted article, Tally tally) {
    return tally.judge(article);
  }

  private Distance distance(Distance.State state, int count) {
    return new Distance(state, count, threshold.atLeast(), Distance.Measure.COUNT);
  }

  private Window newWindow() {
    return new Window(threshold.count(), threshold.within());
  }

  private boolean isReached() {
    return window.count() >= threshold.atLeast();
  }

  /// When the count falls below the number, unless more comes. Articles at one moment come one
  /// after the other: a count that fell below at the moment of the last one may be raised again.
  private Instant lostAt() {
    return isReached() ? window.fewerAt(threshold.atLeast()) : window.lastAt();
  }

  private boolean holds(Reached stretch) {
    return lostAt().isAfter(stretch.since().plus(holdFor));
  }

  private void near(Counted article) {
    Distance distance = distance(Distance.State.COUNTING, window.count());
    Instant at = article.eventTime();
    if (distance.missing() > 0) near(new Nearest(distance, at.minus(threshold.within()), at));
  }

  private Running running(Reached stretch) {
    Instant openedAt = stretch.since().plus(holdFor);
    Running running = new Over(stretch.by, openedAt);
    stretch.articles.forEach(running::add);
    running.reason(
        new Reason.Reached(threshold.count(), threshold.atLeast(), threshold.within(), holdFor));
    return running;
  }

  /// An episode of a count that was reached.
  private final class Over extends Lapsing {
    private final Tally tally = new Tally(threshold.count());

    Over(Counted opening, Instant openedAt) {
      super(opening, openedAt, threshold.within());
    }

    @Override
    Judgement judged(Counted article) {
      return tally.judge(article);
    }
  }
}
