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
/// What it searches by is built at the first article, once for each way of analysing a language, so
/// that a snapshot which no article meets costs nothing.
public final class RuleIndex {
  private final Map<String, Rule> rules;
  private final Verdict verdict;
  private final Map<Analysis, AnalysedRules> analysed = new EnumMap<>(Analysis.class);

  private RuleIndex(Map<String, Rule> rules, Verdict verdict) {
    this.rules = rules;
    this.verdict = verdict;
  }

  /// An index of these rules; of two with the same id the later one counts.
  public static RuleIndex of(Collection<Rule> rules) {
    return of(rules, Verdict::byClause);
  }

  static RuleIndex of(Collection<Rule> rules, Verdict verdict) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    rules.forEach(rule -> byId.put(rule.id(), rule));
    return new RuleIndex(byId, verdict);
  }

  /// The rules, in the order they came in.
  public Collection<Rule> rules() {
    return List.copyOf(rules.values());
  }

  /// How many rules there are.
  public int size() {
    return rules.size();
  }

  /// Holds an article against the rules. A rule that throws spoils no other.
  public Matches match(Article article) {
    return analysed(Analysis.of(article.getLanguage())).match(article);
  }

  private synchronized AnalysedRules analysed(Analysis analysis) {
    return analysed.computeIfAbsent(
        analysis, how -> AnalysedRules.of(rules.values(), how, verdict));
  }
}
