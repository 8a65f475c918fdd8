package io.wirewatch.bench.matcher;

import io.wirewatch.contracts.Article;
import io.wirewatch.rules.match.RuleIndex;
import io.wirewatch.rules.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/// The matcher of the product as the stream asks it: with where each clause of a match holds, and
/// the sentence that shows it, which no peer says.
public final class WirewatchPlaces implements Contender {
  private RuleIndex index = RuleIndex.of(List.of());

  @Override
  public String name() {
    return "wirewatch-places";
  }

  @Override
  public int mostRules() {
    return 1_000_000;
  }

  @Override
  public void load(Stream<Rule> rules) {
    index = Wirewatch.learnt(rules);
  }

  @Override
  public List<String> match(Article article) {
    return index.match(article).matches().stream().map(match -> match.rule().id()).toList();
  }
}
