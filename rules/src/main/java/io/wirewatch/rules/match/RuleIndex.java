package io.wirewatch.rules.match;

import io.wirewatch.contracts.Article;
import io.wirewatch.rules.model.Rule;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A snapshot of the rules that articles are held against; safe to share between threads.
///
/// A change makes a new snapshot. That copies references only: the index itself is built at the
/// first article after a change, once for each way of analysing a language, so a burst of changes
/// costs one build.
public final class RuleIndex {
  private final Map<String, Rule> rules;
  private final Map<Analysis, AnalysedRules> analysed = new EnumMap<>(Analysis.class);

  private RuleIndex(Map<String, Rule> rules) {
    this.rules = rules;
  }

  /// An index of these rules; of two with the same id the later one counts.
  public static RuleIndex of(Collection<Rule> rules) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    rules.forEach(rule -> byId.put(rule.id(), rule));
    return new RuleIndex(byId);
  }

  /// This index with one more rule, or with another rule of the same id.
  public RuleIndex with(Rule rule) {
    Map<String, Rule> more = new LinkedHashMap<>(rules);
    more.put(rule.id(), rule);
    return new RuleIndex(more);
  }

  /// This index without the rule of that id; an equal one if there is none.
  public RuleIndex without(String id) {
    Map<String, Rule> fewer = new LinkedHashMap<>(rules);
    fewer.remove(id);
    return new RuleIndex(fewer);
  }

  /// The rules, in the order they came in.
  public Collection<Rule> rules() {
    return List.copyOf(rules.values());
  }

  /// The rules that the article matches, in the order they came in.
  public List<RuleMatch> match(Article article) {
    Analysis analysis = Analysis.of(article.getLanguage());
    return analysed(analysis).match(article);
  }

  private synchronized AnalysedRules analysed(Analysis analysis) {
    return analysed.computeIfAbsent(analysis, how -> AnalysedRules.of(rules.values(), how));
  }
}
