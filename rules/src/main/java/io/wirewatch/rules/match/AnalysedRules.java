package io.wirewatch.rules.match;

import io.wirewatch.contracts.Article;
import io.wirewatch.rules.model.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Rules compiled for one analysis and filed under their covers.
///
/// Each rule is compiled and evaluated on its own: what one throws is its failure, and the others
/// do not know of it. A rule that cannot be compiled fails at every article.
final class AnalysedRules {

  /// A rule as it is evaluated.
  private record Compiled(Rule rule, Clause clause) {}

  private final Analysis analysis;
  private final Verdict verdict;
  private final Lexicon lexicon = new Lexicon();
  private final List<Compiled> compiled = new ArrayList<>();
  private final List<RuleFailure> uncompiled = new ArrayList<>();
  private final BitSet unfiled = new BitSet();
  private final List<List<Integer>> filed = new ArrayList<>();

  private AnalysedRules(Analysis analysis, Verdict verdict) {
    this.analysis = analysis;
    this.verdict = verdict;
  }

  static AnalysedRules of(Collection<Rule> rules, Analysis analysis, Verdict verdict) {
    AnalysedRules analysed = new AnalysedRules(analysis, verdict);
    Compiler compiler = new Compiler(analysed.lexicon, analysis);
    rules.forEach(rule -> analysed.compile(rule, compiler));
    analysed.file();
    return analysed;
  }

  Matches match(Article article) {
    Reading reading = Reading.of(article, lexicon, analysis);
    List<RuleMatch> matches = new ArrayList<>();
    List<Rule> misses = new ArrayList<>();
    List<RuleFailure> failures = new ArrayList<>(uncompiled);
    candidates(reading).stream()
        .mapToObj(compiled::get)
        .forEach(candidate -> {
          Rule rule = candidate.rule();
          try {
            verdict
                .of(rule, candidate.clause(), reading)
                .ifPresentOrElse(matches::add, () -> misses.add(rule));
          } catch (RuntimeException | StackOverflowError e) {
            failures.add(new RuleFailure(rule, e));
          }
        });
    return new Matches(matches, misses, failures);
  }

  private void compile(Rule rule, Compiler compiler) {
    try {
      compiled.add(new Compiled(rule, compiler.compile(rule.expression())));
    } catch (RuntimeException | StackOverflowError e) {
      uncompiled.add(new RuleFailure(rule, e));
    }
  }

  private void file() {
    Cover cover = new Cover(lexicon);
    for (int term = 0; term < lexicon.size(); term++) {
      filed.add(new ArrayList<>(0));
    }
    for (int i = 0; i < compiled.size(); i++) {
      file(i, cover.of(compiled.get(i).clause()).orElse(Set.of()));
    }
  }

  /// A rule without a cover, which `rules.language` refuses to read, is looked at every time.
  private void file(int ordinal, Set<Integer> cover) {
    if (cover.isEmpty()) unfiled.set(ordinal);
    cover.forEach(term -> filed.get(term).add(ordinal));
  }

  private BitSet candidates(Reading reading) {
    BitSet candidates = (BitSet) unfiled.clone();
    reading.terms().forEach(term -> filed.get(term).forEach(candidates::set));
    return candidates;
  }
}
