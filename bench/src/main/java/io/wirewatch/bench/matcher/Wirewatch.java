package io.wirewatch.bench.matcher;

import io.wirewatch.bench.news.News;
import io.wirewatch.contracts.Article;
import io.wirewatch.rules.match.RuleIndex;
import io.wirewatch.rules.model.Rule;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// The matcher of the product, asked for what its peers say: which rules match. It has learnt how
/// common words are from articles that no trial reads, as it does in service.
public final class Wirewatch implements Contender {
  private static final int FIRST = 1_000_000;
  private static final int LEARNT = 2_000;

  /// How common words are is learnt with so many rules; the others come after them.
  private static final int MOST_AT_FIRST = 100_000;

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
    index = learnt(rules);
  }

  /// An index that has learnt from other articles than those of the trial.
  static RuleIndex learnt(Stream<Rule> rules) {
    Iterator<Rule> all = rules.iterator();
    RuleIndex guessing = RuleIndex.of(next(all, MOST_AT_FIRST));
    News news = News.of(News.SEED);
    for (int i = 0; i < LEARNT; i++) guessing.matching(news.article(FIRST + i));
    RuleIndex first = guessing.refiled();
    return all.hasNext() ? first.changed(next(all, Integer.MAX_VALUE), List.of()) : first;
  }

  private static List<Rule> next(Iterator<Rule> all, int most) {
    List<Rule> next = new ArrayList<>();
    while (all.hasNext() && next.size() < most) next.add(all.next());
    return next;
  }

  @Override
  public List<String> match(Article article) {
    return index.matching(article).stream().map(Rule::id).toList();
  }
}
