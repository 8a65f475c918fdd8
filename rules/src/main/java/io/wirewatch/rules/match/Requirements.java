package io.wirewatch.rules.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// What an article must have for a program to hold: groups of symbols, of each of which it has one
/// at least.
final class Requirements {

  /// One group.
  ///
  /// @param symbols distinct, not empty
  /// @param mates for each symbol another that an article must have where this one counts, because
  ///   both are words of one phrase; [Lexicon#ALWAYS] for none
  /// @param share the share of articles that have one of the symbols, at most
  @SuppressWarnings("ArrayRecordComponent") // not compared
  record Group(int[] symbols, int[] mates, double share) {

    boolean has(int symbol) {
      for (int each : symbols) {
        if (each == symbol) return true;
      }
      return false;
    }
  }

  private static final Comparator<Group> BY_SHARE = Comparator.comparingDouble(Group::share);
  private static final Comparator<List<Group>> BY_CHEAPEST =
      Comparator.comparingDouble(groups -> groups.isEmpty() ? 2 : groups.getFirst().share());

  private final int[] program;
  private final Frequencies frequencies;

  private Requirements(int[] program, Frequencies frequencies) {
    this.program = program;
    this.frequencies = frequencies;
  }

  /// The groups of a program, the rarest first; empty where an article without any of its symbols
  /// may match.
  static List<Group> of(int[] program, Frequencies frequencies) {
    return new Requirements(program, frequencies).at(0);
  }

  private List<Group> at(int node) {
    return switch (Program.operation(program[node])) {
      case Program.WORD, Program.FIELD ->
          List.of(single(Program.symbol(program[node]), Lexicon.ALWAYS));
      case Program.PHRASE -> phrase(node);
      case Program.FIGURE -> List.of(figure(node));
      case Program.CLAIM -> claim(node);
      case Program.ANY, Program.OR -> hasOnlyLeaves(node) ? List.of(leaves(node)) : either(node);
      case Program.AT_LEAST -> some(operands(node), program[node + 1]);
      case Program.NOT -> List.of();
      default -> all(node);
    };
  }

  private List<List<Group>> operands(int node) {
    List<List<Group>> operands = new ArrayList<>();
    int end = node + Program.size(program[node]);
    for (int at = Program.operands(program, node); at < end; at += Program.size(program[at])) {
      operands.add(at(at));
    }
    return operands;
  }

  private List<Group> all(int node) {
    List<Group> all = new ArrayList<>();
    int end = node + Program.size(program[node]);
    for (int at = Program.operands(program, node); at < end; at += Program.size(program[at])) {
      all.addAll(at(at));
    }
    all.sort(BY_SHARE);
    return all;
  }

  private Group single(int symbol, int mate) {
    return new Group(new int[] {symbol}, new int[] {mate}, frequencies.of(symbol));
  }

  private List<Group> phrase(int node) {
    int end = node + Program.size(program[node]);
    List<Group> words = new ArrayList<>();
    for (int at = node + 1; at < end; at++) {
      words.add(single(program[at], rarestBut(program[at], node + 1, end)));
    }
    words.sort(BY_SHARE);
    return words;
  }

  private int rarestBut(int symbol, int from, int to) {
    int rarest = Lexicon.ALWAYS;
    double least = 2;
    for (int at = from; at < to; at++) {
      double share = frequencies.of(program[at]);
      if (program[at] != symbol && share < least) {
        least = share;
        rarest = program[at];
      }
    }
    return rarest;
  }

  private Group figure(int node) {
    int unit = program[node + 1];
    if (unit < 0) return single(Lexicon.ANY_FIGURE, Lexicon.ALWAYS);
    int word = program[node + 5];
    return union(List.of(single(unit, Lexicon.ALWAYS), single(word, Lexicon.ANY_FIGURE)));
  }

  /// The speaker by name or by the first word of what they are called, and what is asked of the
  /// words.
  private List<Group> claim(int node) {
    int entity = program[node + 2];
    int word = program[node + 4];
    List<Group> all = new ArrayList<>();
    all.add(union(List.of(single(entity, Lexicon.ANY_CLAIM), single(word, Lexicon.ANY_CLAIM))));
    int said = Program.operands(program, node);
    if (said < node + Program.size(program[node])) all.addAll(at(said));
    all.sort(BY_SHARE);
    return all;
  }

  private boolean hasOnlyLeaves(int node) {
    int size = Program.size(program[node]);
    for (int at = node + 1; at < node + size; at++) {
      if (!Program.isLeaf(program[at])) return false;
    }
    return size > 1;
  }

  /// What [#either] comes to for alternatives of one symbol each, which most are.
  private Group leaves(int node) {
    int[] symbols = new int[Program.size(program[node]) - 1];
    int count = 0;
    double share = 0;
    for (int i = 0; i < symbols.length; i++) {
      int symbol = Program.symbol(program[node + 1 + i]);
      share += frequencies.of(symbol);
      if (indexOf(symbol, symbols, count) < 0) symbols[count++] = symbol;
    }
    return new Group(Arrays.copyOf(symbols, count), new int[count], share);
  }

  private List<Group> either(int node) {
    return either(operands(node));
  }

  /// The union of the operands' rarest groups; and, as more to ask for, that of their second ones
  /// where they have such.
  private static List<Group> either(List<List<Group>> operands) {
    if (operands.isEmpty()) return List.of();
    List<Group> firsts = new ArrayList<>(operands.size());
    List<Group> seconds = new ArrayList<>(operands.size());
    boolean more = false;
    for (List<Group> groups : operands) {
      if (groups.isEmpty()) return List.of();
      firsts.add(groups.getFirst());
      seconds.add(groups.get(Math.min(1, groups.size() - 1)));
      more |= groups.size() > 1;
    }
    Group first = union(firsts);
    if (!more) return List.of(first);
    Group second = union(seconds);
    return first.share() <= second.share() ? List.of(first, second) : List.of(second, first);
  }

  /// Of any `operands - least + 1` operands one must hold.
  private static List<Group> some(List<List<Group>> operands, int least) {
    operands.sort(BY_CHEAPEST);
    return either(operands.subList(0, Math.min(operands.size(), operands.size() - least + 1)));
  }

  private static Group union(List<Group> groups) {
    if (groups.size() == 1) return groups.getFirst();
    int most = 0;
    for (Group group : groups) most += group.symbols().length;
    int[] symbols = new int[most];
    int[] mates = new int[most];
    double share = 0;
    int count = 0;
    for (Group group : groups) {
      for (int i = 0; i < group.symbols().length; i++) {
        int known = indexOf(group.symbols()[i], symbols, count);
        if (known < 0) {
          symbols[count] = group.symbols()[i];
          mates[count++] = group.mates()[i];
        } else if (mates[known] != group.mates()[i]) {
          mates[known] = Lexicon.ALWAYS;
        }
      }
      share += group.share();
    }
    return new Group(Arrays.copyOf(symbols, count), Arrays.copyOf(mates, count), share);
  }

  private static int indexOf(int symbol, int[] symbols, int count) {
    for (int i = 0; i < count; i++) {
      if (symbols[i] == symbol) return i;
    }
    return -1;
  }
}
