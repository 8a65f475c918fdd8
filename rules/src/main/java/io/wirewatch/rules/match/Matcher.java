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

  private final Lineage lineage;
  private final Programs programs;
  private final Verdict verdict;
  private final Reading reading;
  private final Evaluation evaluation;
  private final Shortlist shortlist;
  private final List<RuleMatch> matches = new ArrayList<>();
  private final List<Rule> misses = new ArrayList<>();
  private final List<RuleFailure> failures = new ArrayList<>();
  private int articles;

  Matcher(Lineage lineage, int steps, Verdict verdict) {
    this.lineage = lineage;
    this.programs = lineage.programs();
    this.verdict = verdict;
    this.reading = new Reading(lineage.lexicon());
    this.shortlist = new Shortlist(programs);
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
    int count = shortlisted(rules);
    Showing showing = new Showing(reading, evaluation, programs);
    for (int i = 0; i < count; i++) judge(shortlist.address(i), rules, showing, quotes);
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
    int count = shortlisted(rules);
    int held = 0;
    for (int i = 0; i < count; i++) {
      int address = shortlist.address(i);
      try {
        if (holds(address, rules)) shortlist.keep(held++, address);
      } catch (RuntimeException | StackOverflowError _) {
        fails(filed(address, rules));
      }
    }
    List<Rule> found = new ArrayList<>(held);
    for (int i = 0; i < held; i++) found.add(filed(shortlist.address(i), rules).rule());
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

  private int shortlisted(Snapshot rules) {
    return shortlist.find(rules, reading.present(), reading.symbols(), reading.symbolCount());
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
