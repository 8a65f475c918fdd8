package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger.Sequence;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Opens where a chain of articles has made all steps in time.
///
/// Of all chains that have made the first i steps, the one that began last can be completed
/// whenever any other can, so that it is enough to keep one chain for each i.
final class SequenceFold extends OpeningFold {

  private final Sequence sequence;
  private final int steps;
  private final ArrayDeque<Counted> recent = new ArrayDeque<>();
  private List<@Nullable Chain> chains;

  /// Articles that made the steps up to one, the last first.
  private record Chain(Counted article, @Nullable Chain before, Instant since) {
    List<String> ids() {
      List<String> ids = before == null ? new ArrayList<>() : before.ids();
      ids.add(article.articleId());
      return ids;
    }

    Counted first() {
      return before == null ? article : before.first();
    }
  }

  SequenceFold(Sequence sequence, Timing timing) {
    super(timing);
    this.sequence = sequence;
    this.steps = sequence.steps().size();
    this.chains = none();
  }

  @Override
  Optional<Running> open(Counted article) {
    Instant from = article.eventTime().minus(sequence.within());
    while (!recent.isEmpty() && !recent.getFirst().eventTime().isAfter(from)) recent.removeFirst();
    recent.addLast(article);
    List<Integer> matched = article.facts().steps();
    for (int step : matched.reversed()) {
      Optional<Chain> chain = extend(step, article, from);
      chain.ifPresent(c -> chains.set(step, c));
      if (chain.isPresent() && step == steps - 1) return Optional.of(opened(chain.get()));
    }
    Distance distance = idle(article.eventTime());
    near(new Nearest(distance, from, article.eventTime()));
    return Optional.empty();
  }

  /// The chain that makes `step` with the article, from those that stood before it.
  private Optional<Chain> extend(int step, Counted article, Instant from) {
    if (step == 0) return Optional.of(new Chain(article, null, article.eventTime()));
    @Nullable Chain before = step < steps ? chains.get(step - 1) : null;
    if (before == null || !before.since().isAfter(from)) return Optional.empty();
    return Optional.of(new Chain(article, before, before.since()));
  }

  private Running opened(Chain chain) {
    Running running = new Over(chain);
    recent.stream().filter(a -> a.compareTo(chain.first()) >= 0).forEach(running::add);
    running.reason(new Reason.Followed(chain.ids(), sequence.within()));
    recent.clear();
    chains = none();
    return running;
  }

  private List<@Nullable Chain> none() {
    List<@Nullable Chain> none = new ArrayList<>();
    for (int i = 0; i < steps; i++) none.add(null);
    return none;
  }

  @Override
  Distance distance(Episode open) {
    return new Distance(Distance.State.OPEN, steps, steps, Distance.Measure.STEPS);
  }

  @Override
  Distance idle(Instant at, Known known) {
    return idle(at);
  }

  private Distance idle(Instant at) {
    Instant from = at.minus(sequence.within());
    int made = 0;
    for (int step = 0; step < steps; step++) {
      @Nullable Chain chain = chains.get(step);
      if (chain != null && chain.since().isAfter(from)) made = step + 1;
    }
    return new Distance(Distance.State.COUNTING, made, steps, Distance.Measure.STEPS);
  }

  @Override
  Judgement candidate(Counted article, Tally tally) {
    boolean step = !article.facts().steps().isEmpty();
    return step ? new Judgement.Raises() : new Judgement.NothingCounted();
  }

  /// An episode of a sequence that was completed.
  private final class Over extends Lapsing {
    private final Set<String> members;

    Over(Chain chain) {
      super(chain.article(), chain.article().eventTime(), sequence.within());
      this.members = new HashSet<>(chain.ids());
    }

    @Override
    Judgement judged(Counted article) {
      if (members.contains(article.articleId())) return new Judgement.Raises();
      return article.facts().steps().isEmpty()
          ? new Judgement.NothingCounted()
          : new Judgement.NothingNew();
    }
  }
}
