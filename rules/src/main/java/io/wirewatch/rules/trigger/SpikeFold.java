package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger.Spike;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Opens where the count of a window is many times what is usual.
final class SpikeFold extends OpeningFold {

  private final Spike spike;
  private final Window window;
  private final Baseline baseline;

  SpikeFold(Spike spike, Timing timing) {
    super(timing);
    this.spike = spike;
    this.window = new Window(spike.count(), spike.within());
    this.baseline = new Baseline(spike);
  }

  @Override
  void meet(Counted article) {
    window.add(article);
    baseline.add(article.eventTime(), article.keys(spike.count()));
  }

  @Override
  Optional<Running> open(Counted article) {
    Instant at = article.eventTime();
    if (!baseline.isKnown(at)) return Optional.empty();
    double usual = baseline.usual();
    int needed = needed(usual);
    Distance distance = counting(window.count(), needed);
    if (distance.missing() > 0) {
      near(new Nearest(distance, at.minus(spike.within()), at));
      return Optional.empty();
    }
    return Optional.of(opened(article, usual, needed));
  }

  private Running opened(Counted article, double usual, int needed) {
    Over over = new Over(article, (int) Math.ceil((usual + needed) / 2));
    List<Counted> articles = window.articles();
    articles.forEach(over::add);
    over.reason(new Reason.Spiked(spike.count(), window.count(), usual, needed, spike.within()));
    return over;
  }

  private int needed(double usual) {
    return (int)
        Math.min(Integer.MAX_VALUE, Math.max(spike.floor(), Math.ceil(spike.factor() * usual)));
  }

  @Override
  Distance distance(Episode open) {
    if (open.reason() instanceof Reason.Spiked spiked) {
      return new Distance(
          Distance.State.OPEN,
          open.counts().of(spike.count()),
          spiked.needed(),
          Distance.Measure.COUNT);
    }
    throw new IllegalStateException("a spike for another reason: " + open.reason());
  }

  @Override
  Distance idle(Instant at, Known known) {
    int count = window.countAt(at);
    if (baseline.isKnown(at)) return counting(count, needed(baseline.usualAt(at)));
    return new Distance(
        Distance.State.LEARNING, count, Math.max(count, spike.floor()), Distance.Measure.COUNT);
  }

  private static Distance counting(int count, int needed) {
    return new Distance(Distance.State.COUNTING, count, needed, Distance.Measure.COUNT);
  }

  @Override
  Judgement candidate(Counted article, Tally tally) {
    return tally.judge(article);
  }

  /// An episode of a spike.
  private final class Over extends Running {
    private final Tally tally = new Tally(spike.count());
    private final int still;

    /// @param still the count above which it goes on
    Over(Counted opening, int still) {
      super(opening, opening.eventTime());
      this.still = still;
    }

    @Override
    Judgement judge(Counted article) {
      return tally.judge(article);
    }

    @Override
    Instant endsAt() {
      Instant fallen = window.fewerAt(still);
      Instant longest = openedAt().plus(LONGEST).plus(spike.within());
      return fallen.isBefore(longest) ? fallen : longest;
    }
  }
}
