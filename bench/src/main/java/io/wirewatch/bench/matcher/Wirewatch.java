package io.wirewatch.bench.matcher;

import io.wirewatch.bench.news.News;
import io.wirewatch.contracts.Article;
import io.wirewatch.rules.match.RuleIndex;
import io.wirewatch.rules.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/// The matcher of the product, with all that it says of a match: where each clause holds, and the
/// sentence. It has learnt how common words are from articles that no trial reads, as it does in
/// service.
public final class Wirewatch implements Contender {
  private static final int FIRST = 1_000_000;
  private static final int LEARNT = 2_000;

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
    RuleIndex guessing = RuleIndex.of(rules.toList());
    News news = News.of(News.SEED);
    for (int i = 0; i < LEARNT; i++) guessing.match(news.article(FIRST + i));
    index = guessing.refiled();
  }

  @Override
  public List<String> match(Article article) {
    return index.match(article).matches().stream().map(match -> match.rule().id()).toList();
  }
}
