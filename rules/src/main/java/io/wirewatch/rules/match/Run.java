package io.wirewatch.rules.match;

import io.wirewatch.contracts.ClauseMatch;
import io.wirewatch.rules.match.Clause.Alternatives;
import io.wirewatch.rules.match.Clause.Sequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The words `first` to `last`, both included, that are a word, a phrase or a prefix of a rule.
record Run(int first, int last, String clause) {

  /// Where a sequence stands in a prose, in order.
  static List<Run> of(Sequence sequence, Prose prose) {
    List<Run> runs = new ArrayList<>();
    addTo(runs, sequence, prose);
    return runs;
  }

  /// Where any of the alternatives stands, by first word.
  static List<Run> of(Alternatives alternatives, Prose prose) {
    List<Run> runs = new ArrayList<>();
    alternatives.sequences().forEach(sequence -> addTo(runs, sequence, prose));
    runs.sort(Comparator.comparingInt(Run::first).thenComparingInt(Run::last));
    return runs;
  }

  private static void addTo(List<Run> runs, Sequence sequence, Prose prose) {
    Prose.Words starts = prose.words(sequence.terms().getFirst());
    for (int i = 0; i < starts.count(); i++) {
      int first = starts.get(i);
      if (follow(sequence.terms(), first, prose)) {
        runs.add(new Run(first, first + sequence.terms().size() - 1, sequence.written()));
      }
    }
  }

  private static boolean follow(List<Integer> terms, int first, Prose prose) {
    for (int i = 1; i < terms.size(); i++) {
      int word = first + i;
      if (!prose.words(terms.get(i)).contains(word)) return false;
      if (prose.wordsBetween(word - 1, word) != 0) return false;
    }
    return true;
  }

  /// Whether this run and the other do not overlap and have at most `distance` words between them.
  boolean isNear(Run other, int distance, Prose prose) {
    int between =
        first <= other.first
            ? prose.wordsBetween(last, other.first)
            : prose.wordsBetween(other.last, first);
    return between >= 0 && between <= distance;
  }

  ClauseMatch in(Prose prose) {
    return new ClauseMatch(clause, prose.field(), prose.start(first), prose.end(last));
  }
}
