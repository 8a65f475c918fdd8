package io.wirewatch.rules.match;

import io.wirewatch.rules.match.Requirements.Group;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Trigger;
import java.util.ArrayList;
import java.util.List;

/// Compiles rules and finds the place to file each under: the rarest group of symbols of which a
/// matching article has one, and with each symbol another group, the next rarest, as a filter.
final class Filing {
  private static final int[] NO_FILTER = {Lexicon.ALWAYS};

  private final Lexicon lexicon;
  private final Frequencies frequencies;

  Filing(Lineage lineage) {
    this.lexicon = lineage.lexicon();
    this.frequencies = lineage.frequencies();
  }

  /// Puts a rule into a draft, in the place of the one that is there under its number.
  void put(Rule rule, int ordinal, Snapshot.Draft into) {
    remove(ordinal, into);
    try {
      String language = rule.watch().language().orElse("");
      int[] program = Compiler.compile(rule.expression(), language, lexicon);
      int[][] steps = steps(rule, language);
      put(rule, ordinal, program, steps, into);
    } catch (RuntimeException | StackOverflowError e) {
      into.put(ordinal, Filed.broken(rule, e), List.of());
    }
  }

  private void put(Rule rule, int ordinal, int[] program, int[][] steps, Snapshot.Draft into) {
    List<Group> groups = Requirements.of(program, frequencies);
    if (groups.isEmpty()) {
      into.put(ordinal, Filed.of(rule, program, steps, Lexicon.NONE), List.of());
      return;
    }
    Group cover = groups.getFirst();
    List<int[]> filters = new ArrayList<>();
    for (int i = 0; i < cover.symbols().length; i++) filters.add(filter(cover, i, groups));
    into.put(ordinal, Filed.of(rule, program, steps, cover.symbols()), filters);
  }

  /// Removes the rule under a number, if there is one.
  static void remove(int ordinal, Snapshot.Draft from) {
    Filed before = from.filed(ordinal);
    if (before != null) from.remove(ordinal, before);
  }

  private int[] filter(Group cover, int at, List<Group> groups) {
    int symbol = cover.symbols()[at];
    int mate = cover.mates()[at];
    int[] best = {mate};
    double least = mate == Lexicon.ALWAYS ? 1 : frequencies.of(mate);
    for (Group group : groups) {
      boolean fits = group.symbols().length <= Postings.WIDEST && !group.has(symbol);
      if (fits && group.share() < least) {
        least = group.share();
        best = group.symbols();
      }
    }
    return least < 1 ? best : NO_FILTER;
  }

  private int[][] steps(Rule rule, String language) {
    if (!(rule.trigger() instanceof Trigger.Sequence sequence)) return new int[0][];
    return sequence.steps().stream()
        .map(step -> Compiler.compile(step, language, lexicon))
        .toArray(int[][]::new);
  }
}
