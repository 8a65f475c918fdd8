package io.wirewatch.rules.match;

import io.wirewatch.contracts.Field;
import io.wirewatch.rules.model.Expression.AnyOf;
import io.wirewatch.rules.model.Expression.Phrase;
import io.wirewatch.rules.model.Expression.Placed;
import io.wirewatch.rules.model.Expression.PlacedSet;
import io.wirewatch.rules.model.Expression.Term;
import io.wirewatch.rules.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds all places of placed expressions, with the words of the rule that stand there.
final class Runs {
  private static final Comparator<Run> IN_ORDER =
      Comparator.comparingInt(Run::first).thenComparingInt(Run::last);

  private final Reading reading;
  private final Evaluation evaluation;

  Runs(Reading reading, Evaluation evaluation) {
    this.reading = reading;
    this.evaluation = evaluation;
  }

  /// Two runs that a NEAR or BEFORE joins.
  record Pair(Run left, Run right) {
    int first() {
      return Math.min(left.first(), right.first());
    }

    int last() {
      return Math.max(left.last(), right.last());
    }
  }

  /// The runs of an expression in the words `[from, to)`, in order, none twice.
  ///
  /// @param at where in the program the expression is
  List<Run> of(Placed expression, int[] program, int at, int from, int to) {
    List<Run> runs = new ArrayList<>();
    add(expression, program, at, from, to, runs);
    if (expression instanceof AnyOf || expression instanceof PlacedSet) runs.sort(IN_ORDER);
    return runs;
  }

  private void add(Placed expression, int[] program, int at, int from, int to, List<Run> runs) {
    switch (expression) {
      case Term _, Phrase _ -> addLeaf(expression, program, at, from, to, runs);
      case PlacedSet set -> add(set.meaning(), program, at, from, to, runs);
      case AnyOf any -> {
        int operand = at + 1;
        for (Placed each : any.alternatives()) {
          add(each, program, operand, from, to, runs);
          operand += Program.size(program[operand]);
        }
      }
    }
  }

  private void addLeaf(Placed leaf, int[] program, int at, int from, int to, List<Run> runs) {
    int length = Program.words(program[at]);
    for (int first : evaluation.positions().firstWords(program, at, from, to)) {
      Run run = new Run(first, first + length - 1, leaf);
      if (!runs.contains(run)) runs.add(run);
    }
  }

  /// Each left run with the right run that is nearest before it, and with the one nearest after it,
  /// within a distance.
  ///
  /// @param ordered whether only a right run after the left one counts
  List<Pair> pairs(List<Run> lefts, List<Run> rights, int distance, boolean ordered) {
    List<Pair> pairs = new ArrayList<>();
    for (Run left : lefts) {
      Run before = null;
      Run after = null;
      for (Run right : rights) {
        if (after == null && isWithin(left, right, distance)) after = right;
        if (!ordered && isWithin(right, left, distance)) before = right;
      }
      add(left, before, pairs);
      add(left, after, pairs);
    }
    return pairs;
  }

  private static void add(Run left, @Nullable Run right, List<Pair> pairs) {
    if (right != null) pairs.add(new Pair(left, right));
  }

  private boolean isWithin(Run first, Run then, int distance) {
    if (then.first() <= first.last()) return false;
    Words words = reading.words();
    int between = words.position(then.first()) - words.position(first.last()) - 1;
    return between < Reading.FIELD_GAP && between <= distance;
  }

  /// Where words `first` to `last` stand.
  Spot spot(int first, int last) {
    Field field = first < reading.titleEnd() ? Field.TITLE : Field.TEXT;
    return new Spot(field, reading.words().start(first), reading.words().end(last));
  }
}
