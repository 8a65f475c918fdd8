package io.wirewatch.rules.match;

import io.wirewatch.rules.match.Requirements.Group;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Trigger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compiles rules and finds the place to file each under: the rarest group of symbols of which a
/// matching article has one, and with each symbol another group, the next rarest, as a filter. Two
/// more are written before its program ([Programs]).
final class Filing {
  private static final int[] NO_FILTER = {Lexicon.ALWAYS};
  private static final int[] BROKEN = {Program.BROKEN};

  private final Lexicon lexicon;
  private final Frequencies frequencies;
  private final Programs programs;
  private final Map<String, Compiler> compilers = new HashMap<>();

  Filing(Lineage lineage) {
    this.lexicon = lineage.lexicon();
    this.frequencies = lineage.frequencies();
    this.programs = lineage.programs();
  }

  /// Puts a rule into a draft, in the place of the one that is there under its number.
  void put(Rule rule, int ordinal, Snapshot.Draft into) {
    remove(ordinal, into);
    try {
      String language = rule.watch().language().orElse("");
      Compiler compiler = compilers.computeIfAbsent(language, tag -> new Compiler(lexicon, tag));
      int[] program = compiler.compile(rule.expression());
      int[][] steps = steps(rule, compiler);
      put(rule, ordinal, program, steps, into);
    } catch (RuntimeException | StackOverflowError e) {
      int address = programs.add(ordinal, NO_FILTER, NO_FILTER, BROKEN);
      into.put(ordinal, Filed.broken(rule, address, e), List.of());
    }
  }

  private void put(Rule rule, int ordinal, int[] program, int[][] steps, Snapshot.Draft into) {
    List<Group> groups = Requirements.of(program, frequencies);
    if (groups.isEmpty()) {
      int address = programs.add(ordinal, NO_FILTER, NO_FILTER, program);
      into.put(ordinal, Filed.of(rule, address, steps, Lexicon.NONE), List.of());
      return;
    }
    Group cover = groups.getFirst();
    List<int[]> filters = new ArrayList<>();
    for (int i = 0; i < cover.symbols().length; i++) filters.add(filter(cover, i, groups));
    int address = add(ordinal, program, groups, filters.getFirst());
    into.put(ordinal, Filed.of(rule, address, steps, cover.symbols()), filters);
  }

  /// Writes a program down behind the rarest groups that are neither what it is filed under nor
  /// what filters it there.
  private int add(int ordinal, int[] program, List<Group> groups, int[] filter) {
    int[][] more = {NO_FILTER, NO_FILTER};
    int count = 0;
    for (int i = 1; i < groups.size() && count < more.length; i++) {
      int[] symbols = groups.get(i).symbols();
      boolean fits = symbols.length <= Programs.WIDTHS[count];
      if (fits && !Arrays.equals(symbols, filter)) more[count++] = symbols;
    }
    return programs.add(ordinal, more[0], more[1], program);
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
      boolean fits = group.symbols().length <= Postings.WIDEST && group.share() < least;
      if (fits && !group.has(symbol)) {
        least = group.share();
        best = group.symbols();
      }
    }
    return least < 1 ? best : NO_FILTER;
  }

  private static int[][] steps(Rule rule, Compiler compiler) {
    if (!(rule.trigger() instanceof Trigger.Sequence sequence)) return new int[0][];
    return sequence.steps().stream().map(compiler::compile).toArray(int[][]::new);
  }
}
