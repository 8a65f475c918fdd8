package io.wirewatch.rules.match;

import io.wirewatch.contracts.Article;
import io.wirewatch.rules.model.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Holds articles against the rules of an index, one article at a time.
final class Matcher {
  /// What is learnt of how often symbols are found comes from all of the first articles, then from
  /// every so many.
  private static final int COUNTED_AT_FIRST = 1 << 11;

  private static final int COUNTED_THEN = 16;

  /// So many symbols' rules are on their way while those of one are gone through.
  private static final int LOOK_AHEAD = 6;

  private final Lineage lineage;
  private final Programs programs;
  private final Verdict verdict;
  private final Reading reading;
  private final Evaluation evaluation;
  private final Candidates candidates = new Candidates();
  private final List<RuleMatch> matches = new ArrayList<>();
  private final List<Rule> misses = new ArrayList<>();
  private final List<RuleFailure> failures = new ArrayList<>();
  private int[][] postings = new int[0][];
  private int[] under = new int[0];
  private int[] kept = new int[0];
  private int articles;

  /// Written so that the programs are fetched, and never read.
  @SuppressWarnings("UnusedVariable")
  private int ahead;

  Matcher(Lineage lineage, int steps, Verdict verdict) {
    this.lineage = lineage;
    this.programs = lineage.programs();
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
    int count = sift();
    Showing showing = new Showing(reading, evaluation, programs);
    for (int i = 0; i < count; i++) judge(kept[i], rules, showing, quotes);
    learn();
    matches.sort(Comparator.comparing(match -> match.rule().id()));
    failures.sort(Comparator.comparing(failure -> failure.rule().id()));
    return new Matches(matches, misses, failures);
  }

  private void judge(int address, Snapshot rules, Showing showing, boolean quotes) {
    try {
      if (holds(address, rules)) {
        Filed filed = filed(address, rules);
        matches.add(quotes ? showing.match(filed) : showing.bare(filed));
      } else if (lineage.isTroubled() && filed(address, rules).isTroubled()) {
        misses.add(filed(address, rules).rule());
      }
    } catch (RuntimeException | StackOverflowError e) {
      Filed filed = filed(address, rules);
      fails(filed);
      Throwable broken = filed.broken();
      failures.add(new RuleFailure(filed.rule(), broken == null ? e : broken));
    }
  }

  List<Rule> matching(Article article, Snapshot rules) {
    reading.read(article, rules.symbols());
    gather(rules);
    int count = sift();
    List<Rule> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      try {
        if (holds(kept[i], rules)) found.add(filed(kept[i], rules).rule());
      } catch (RuntimeException | StackOverflowError _) {
        fails(filed(kept[i], rules));
      }
    }
    learn();
    return Collections.unmodifiableList(found);
  }

  private boolean holds(int address, Snapshot rules) {
    boolean holds = evaluation.holds(programs.row(address), Programs.start(address));
    if (verdict.isAsFound()) return holds;
    return verdict.of(filed(address, rules).rule(), holds);
  }

  private Filed filed(int address, Snapshot rules) {
    int ordinal = Programs.ordinal(programs.row(address), Programs.at(address));
    return Objects.requireNonNull(rules.filed(ordinal));
  }

  private void fails(Filed filed) {
    filed.fails();
    lineage.hasTrouble();
  }

  private void gather(Snapshot rules) {
    candidates.clear(programs.numbers());
    int count = find(rules);
    long[] present = reading.present();
    int touched = 0;
    for (int i = 0; i < count; i++) {
      if (i + LOOK_AHEAD < count) touched += Postings.touch(postings[i + LOOK_AHEAD]);
      Postings.tell(postings[i], present, candidates);
    }
    ahead += touched;
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

  /// Keeps the candidates that the line before their program does not rule out.
  ///
  /// All lines are fetched before the first is looked at, and all programs before the first is run:
  /// what is far in memory then comes together, where rule by rule one would wait for each.
  ///
  /// @return how many there are
  private int sift() {
    int count = candidates.count();
    if (kept.length < count) kept = new int[count * 2];
    int touched = 0;
    for (int i = 0; i < count; i++) {
      int address = candidates.address(i);
      touched += Programs.touch(programs.row(address), Programs.at(address));
    }
    long[] present = reading.present();
    int stay = 0;
    for (int i = 0; i < count; i++) {
      int address = candidates.address(i);
      kept[stay] = address;
      stay += Programs.couldHold(programs.row(address), Programs.at(address), present);
    }
    for (int i = 0; i < stay; i++) {
      touched += Programs.touchProgram(programs.row(kept[i]), Programs.at(kept[i]));
    }
    ahead += touched;
    return stay;
  }

  private void learn() {
    articles++;
    if (articles < COUNTED_AT_FIRST || articles % COUNTED_THEN == 0) {
      lineage.frequencies().count(reading.symbols(), reading.symbolCount());
    }
  }

  Explanation explain(Article article, Filed filed, int symbols) {
    reading.read(article, symbols);
    return new Showing(reading, evaluation, programs).explain(filed);
  }
}
