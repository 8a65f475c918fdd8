package io.wirewatch.rules.match;

import io.wirewatch.rules.match.Clause.Alternatives;
import io.wirewatch.rules.match.Clause.Close;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two runs that a NEAR joins.
record Pair(Run left, Run right) {

  /// The pairs in a prose, by their left runs: of each with the run of the right side that is
  /// nearest before it, and with the one nearest after it.
  ///
  /// Both sides are walked together, so the work is bounded by the runs within reach of one
  /// another.
  static List<Pair> of(Close close, Prose prose) {
    List<Run> lefts = Run.of(close.left(), prose);
    if (lefts.isEmpty()) return List.of();
    List<Run> rights = Run.of(close.right(), prose);
    int reach = close.distance() + longest(close.right());
    List<Pair> pairs = new ArrayList<>();
    int from = 0;
    for (Run left : lefts) {
      while (from < rights.size()
          && prose.wordsBetween(rights.get(from).first(), left.first()) > reach) {
        from++;
      }
      addNearest(pairs, left, rights.subList(from, rights.size()), close.distance(), prose);
    }
    return pairs;
  }

  private static void addNearest(
      List<Pair> pairs, Run left, List<Run> rights, int distance, Prose prose) {
    @Nullable Run before = null;
    @Nullable Run after = null;
    for (Run right : rights) {
      if (prose.wordsBetween(left.last(), right.first()) > distance) break;
      if (!left.isNear(right, distance, prose)) continue;
      if (right.first() > left.last()) {
        after = right;
        break;
      }
      before = right;
    }
    if (before != null) pairs.add(new Pair(left, before));
    if (after != null) pairs.add(new Pair(left, after));
  }

  private static int longest(Alternatives alternatives) {
    return alternatives.sequences().stream()
        .mapToInt(sequence -> sequence.terms().size())
        .max()
        .orElse(0);
  }
}
