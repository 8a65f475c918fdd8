package io.wirewatch.rules.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
      case Program.ANY, Program.OR -> either(operands(node));
      case Program.AT_LEAST -> some(operands(node), program[node + 1]);
      case Program.NOT -> List.of();
      default -> sorted(operands(node).stream().flatMap(List::stream));
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

  private static List<Group> sorted(Stream<Group> groups) {
    return groups.sorted(Comparator.comparingDouble(Group::share)).toList();
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
    return sorted(words.stream());
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

  /// The union of the operands' rarest groups; and, as more to ask for, that of their second ones
  /// where they have such.
  private List<Group> either(List<List<Group>> operands) {
    if (operands.isEmpty() || operands.stream().anyMatch(List::isEmpty)) return List.of();
    Group first = union(operands.stream().map(List::getFirst).toList());
    if (operands.stream().allMatch(groups -> groups.size() == 1)) return List.of(first);
    Group second =
        union(operands.stream().map(groups -> groups.get(Math.min(1, groups.size() - 1))).toList());
    return sorted(Stream.of(first, second));
  }

  /// Of any `operands - least + 1` operands one must hold.
  private List<Group> some(List<List<Group>> operands, int least) {
    return either(
        operands.stream().sorted(BY_CHEAPEST).limit(operands.size() - least + 1L).toList());
  }

  private static Group union(List<Group> groups) {
    if (groups.size() == 1) return groups.getFirst();
    int[] symbols = new int[groups.stream().mapToInt(group -> group.symbols().length).sum()];
    int[] mates = new int[symbols.length];
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
