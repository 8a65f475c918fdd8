package io.wirewatch.rules.match;

import io.wirewatch.contracts.Article;
import io.wirewatch.rules.model.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holds articles against the rules of an index, one article at a time.
final class Matcher {
  /// What is learnt of how often symbols are found comes from all of the first articles, then from
  /// every so many.
  private static final int COUNTED_AT_FIRST = 1 << 11;

  private static final int COUNTED_THEN = 16;

  /// So many symbols' rules are on their way while those of one are gone through.
  private static final int LOOK_AHEAD = 6;

  private final Lineage lineage;
  private final Verdict verdict;
  private final Reading reading;
  private final Evaluation evaluation;
  private final Candidates candidates = new Candidates();
  private final List<RuleMatch> matches = new ArrayList<>();
  private final List<Rule> misses = new ArrayList<>();
  private final List<RuleFailure> failures = new ArrayList<>();
  private int[][] postings = new int[0][];
  private int[] under = new int[0];
  private @Nullable Filed[] fetched = new Filed[0];
  private int articles;

  /// Written so that the programs are fetched, and never read.
  @SuppressWarnings("UnusedVariable")
  private int ahead;

  Matcher(Lineage lineage, int steps, Verdict verdict) {
    this.lineage = lineage;
    this.verdict = verdict;
    this.reading = new Reading(lineage.lexicon());
    this.evaluation = new Evaluation(reading, steps);
  }

  /// Holds an article against rules.
  ///
  /// @param quotes whether matches say where
  Matches match(Article article, Snapshot rules, boolean quotes) {
    matches.clear();
    misses.clear();
    failures.clear();
    reading.read(article, rules.symbols());
    gather(rules);
    judge(quotes);
    learn();
    matches.sort(Comparator.comparing(match -> match.rule().id()));
    failures.sort(Comparator.comparing(failure -> failure.rule().id()));
    return new Matches(matches, misses, failures);
  }

  List<Rule> matching(Article article, Snapshot rules) {
    reading.read(article, rules.symbols());
    gather(rules);
    List<Rule> found = new ArrayList<>();
    for (int i = 0; i < candidates.count(); i++) {
      Filed filed = fetched[i];
      if (filed != null && holds(filed)) found.add(filed.rule());
    }
    learn();
    return Collections.unmodifiableList(found);
  }

  private boolean holds(Filed filed) {
    if (filed.broken() != null) return false;
    try {
      return verdict.of(filed.rule(), evaluation.holds(filed.program()));
    } catch (RuntimeException | StackOverflowError e) {
      filed.fails();
      return false;
    }
  }

  private void gather(Snapshot rules) {
    candidates.clear(rules.ordinals());
    int count = find(rules);
    long[] present = reading.present();
    int touched = 0;
    for (int i = 0; i < count; i++) {
      if (i + LOOK_AHEAD < count) touched += Postings.touch(postings[i + LOOK_AHEAD]);
      Postings.tell(postings[i], present, candidates);
    }
    ahead += touched;
    fetch(rules);
  }

  /// Finds what is filed under the symbols of the article: first which of them have anything at
  /// all, without a branch to guess wrong, then all of it together.
  private int find(Snapshot rules) {
    int[] symbols = reading.symbols();
    int count = reading.symbolCount();
    if (postings.length < count) {
      postings = new int[count * 2][];
      under = new int[count * 2];
    }
    int used = 0;
    for (int i = 0; i < count; i++) {
      under[used] = symbols[i];
      used += rules.isUsed(symbols[i]) ? 1 : 0;
    }
    for (int i = 0; i < used; i++) postings[i] = rules.postings(under[i]);
    return used;
  }

  /// Fetches all candidates before the first is judged: what is far in memory then comes together,
  /// where rule by rule one would wait for each.
  private void fetch(Snapshot rules) {
    int count = candidates.count();
    if (fetched.length < count) fetched = new Filed[count * 2];
    for (int i = 0; i < count; i++) fetched[i] = rules.filed(candidates.rule(i));
    int touched = 0;
    for (int i = 0; i < count; i++) {
      Filed filed = fetched[i];
      if (filed != null) touched += filed.touch();
    }
    ahead += touched;
  }

  private void judge(boolean quotes) {
    Showing showing = null;
    for (int i = 0; i < candidates.count(); i++) {
      Filed filed = fetched[i];
      if (filed == null) continue;
      if (showing == null) showing = new Showing(reading, evaluation);
      judge(filed, showing, quotes);
    }
  }

  private void judge(Filed filed, Showing showing, boolean quotes) {
    try {
      Throwable broken = filed.broken();
      if (broken != null) {
        failures.add(new RuleFailure(filed.rule(), broken));
      } else if (verdict.of(filed.rule(), evaluation.holds(filed.program()))) {
        matches.add(quotes ? showing.match(filed) : showing.bare(filed));
      } else if (filed.isTroubled()) {
        misses.add(filed.rule());
      }
    } catch (RuntimeException | StackOverflowError e) {
      filed.fails();
      failures.add(new RuleFailure(filed.rule(), e));
    }
  }

  private void learn() {
    articles++;
    if (articles < COUNTED_AT_FIRST || articles % COUNTED_THEN == 0) {
      lineage.frequencies().count(reading.symbols(), reading.symbolCount());
    }
  }

  Explanation explain(Article article, Filed filed, int symbols) {
    reading.read(article, symbols);
    return new Showing(reading, evaluation).explain(filed);
  }
}
