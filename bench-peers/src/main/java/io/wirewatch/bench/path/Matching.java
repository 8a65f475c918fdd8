package io.wirewatch.bench.path;

import io.wirewatch.alert.topology.ArticleMatcher;
import io.wirewatch.bench.matcher.Contender;
import io.wirewatch.bench.peers.TermFilteredMonitor;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Field;
import io.wirewatch.rules.match.Matches;
import io.wirewatch.rules.match.RuleIndex;
import io.wirewatch.rules.match.RuleMatch;
import io.wirewatch.rules.model.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What stands in the topology where articles are held against rules.
enum Matching {
  /// The product's matcher.
  WIREWATCH {
    @Override
    ArticleMatcher open(List<Rule> rules, List<Article> articles) {
      return RuleIndex::match;
    }
  },
  /// No matcher: no article matches, and nothing is counted.
  OFF {
    @Override
    ArticleMatcher open(List<Rule> rules, List<Article> articles) {
      return (index, article) -> NOTHING;
    }
  },
  /// No matcher, and the same matches: looked up by the article's title.
  KNOWN {
    @Override
    ArticleMatcher open(List<Rule> rules, List<Article> articles) {
      RuleIndex index = RuleIndex.of(rules);
      Map<String, Matches> known = new HashMap<>();
      articles.forEach(article -> known.put(article.getTitle(), index.match(article)));
      return (current, article) -> known.getOrDefault(article.getTitle(), NOTHING);
    }
  },
  /// Lucene's monitor with its plain presearcher.
  MONITOR {
    @Override
    ArticleMatcher open(List<Rule> rules, List<Article> articles) {
      Contender monitor = new TermFilteredMonitor();
      monitor.load(rules.stream());
      Map<String, Rule> byId = new HashMap<>();
      rules.forEach(rule -> byId.put(rule.id(), rule));
      return (index, article) ->
          new Matches(
              monitor.match(article).stream().map(id -> matched(byId, id, article)).toList(),
              List.of(),
              List.of());
    }
  };

  private static final Matches NOTHING = new Matches(List.of(), List.of(), List.of());

  /// The matcher of these rules.
  ///
  /// @param articles those that will come
  abstract ArticleMatcher open(List<Rule> rules, List<Article> articles);

  private static RuleMatch matched(Map<String, Rule> rules, String id, Article article) {
    Rule rule = rules.get(id);
    if (rule == null) throw new IllegalStateException("no rule " + id);
    return new RuleMatch(rule, List.of(), Field.TITLE, article.getTitle(), 0, List.of());
  }
}
