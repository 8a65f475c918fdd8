package io.wirewatch.rules.match;

import io.wirewatch.contracts.Article;
import io.wirewatch.rules.model.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Rules compiled for one analysis and filed under their covers.
final class AnalysedRules {

  /// A rule as it is evaluated.
  private record Compiled(Rule rule, Clause clause) {}

  private final Analysis analysis;
  private final Lexicon lexicon = new Lexicon();
  private final List<Compiled> compiled = new ArrayList<>();
  private final BitSet unfiled = new BitSet();
  private final List<List<Integer>> filed = new ArrayList<>();

  private AnalysedRules(Analysis analysis) {
    this.analysis = analysis;
  }

  static AnalysedRules of(Collection<Rule> rules, Analysis analysis) {
    AnalysedRules analysed = new AnalysedRules(analysis);
    Compiler compiler = new Compiler(analysed.lexicon, analysis);
    rules.forEach(
        rule -> analysed.compiled.add(new Compiled(rule, compiler.compile(rule.watch()))));
    analysed.file();
    return analysed;
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

  List<RuleMatch> match(Article article) {
    Reading reading = Reading.of(article, lexicon, analysis);
    return candidates(reading).stream()
        .mapToObj(compiled::get)
        .filter(candidate -> Evaluation.holds(candidate.clause(), reading))
        .map(candidate -> Quotation.of(candidate.rule(), candidate.clause(), reading))
        .toList();
  }

  private BitSet candidates(Reading reading) {
    BitSet candidates = (BitSet) unfiled.clone();
    reading.terms().forEach(term -> filed.get(term).forEach(candidates::set));
    return candidates;
  }
}
