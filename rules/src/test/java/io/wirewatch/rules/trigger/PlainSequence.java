package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.Trigger.Sequence;
import java.time.Instant;
import java.util.List;

/// Tries all chains.
record PlainSequence(List<Counted> articles, Sequence sequence, PlainOracle oracle)
    implements PlainOracle.Plain {

  @Override
  public List<Counted> opening(int i, Instant free) {
    // The chain that began last is told of.
    return articles.subList(0, i + 1).stream()
        .filter(a -> !a.eventTime().isBefore(free))
        .filter(a ->
            oracle
                .window(List.of(a), articles.get(i).eventTime(), sequence.within())
                .findAny()
                .isPresent())
        .filter(a -> isChain(articles.indexOf(a), i, 0))
        .reduce((_, later) -> later)
        .map(first -> articles.subList(articles.indexOf(first), i + 1))
        .orElse(List.of());
  }

  /// Whether a chain makes step `step` at `from` and the last at `to`.
  private boolean isChain(int from, int to, int step) {
    if (!articles.get(from).facts().steps().contains(step)) return false;
    if (step == sequence.steps().size() - 1) return from == to;
    for (int next = from + 1; next <= to; next++) {
      if (isChain(next, to, step + 1)) return true;
    }
    return false;
  }

  @Override
  public boolean concerns(int i, List<Counted> members) {
    return true;
  }

  @Override
  public Instant end(int opening, List<Counted> members) {
    Instant openedAt = articles.get(opening).eventTime();
    return PlainOracle.lapse(openedAt, members, sequence.within());
  }

  @Override
  public String why(int opening, List<Counted> members) {
    return sequence.steps().size() + " steps by " + articles.get(opening).articleId();
  }
}
