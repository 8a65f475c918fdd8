package io.wirewatch.bench.matcher;

import io.wirewatch.contracts.Article;
import io.wirewatch.rules.match.RuleIndex;
import io.wirewatch.rules.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/// The matcher of the product, with all that it says of a match: where each clause holds, and the
/// sentence.
public final class Wirewatch implements Contender {
  private RuleIndex index = RuleIndex.of(List.of());

  @Override
  public String name() {
    return "wirewatch";
  }

  @Override
  public int mostRules() {
    return 1_000_000;
  }

  @Override
  public void load(Stream<Rule> rules) {
    index = RuleIndex.of(rules.toList());
  }

  @Override
  public List<String> match(Article article) {
    return index.match(article).matches().stream().map(match -> match.rule().id()).toList();
  }
}
