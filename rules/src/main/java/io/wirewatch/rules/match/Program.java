package io.wirewatch.rules.match;

import java.util.Arrays;

/// How an expression is written down to be evaluated: nodes in a row of ints, each before its
/// operands. The first int of a node is its operation and, shifted, how many ints it takes with all
/// that belongs to it; but a leaf, of which rules have the most, is one int and holds its symbol
/// instead. Sets leave no trace.
///
/// | operation | then |
/// |---|---|
/// | `WORD`, `FIELD` | nothing: they are leaves |
/// | `PHRASE` | the symbols in order |
/// | `ANY`, `AND`, `OR` | the operands |
/// | `NEAR`, `BEFORE` | the distance, the two sides |
/// | `NOT`, `TITLE`, `LEAD`, `ADDED` | the operand |
/// | `AT_LEAST`, `TIMES` | the number, the operands |
/// | `CLAIM` | the manner, the entity's symbol, how many words, the words' symbols, the operand if any |
/// | `FIGURE` | the unit or -1, the relation or -1, the two halves of the value, the words' symbols |
final class Program {
  static final int WORD = 0;
  static final int FIELD = 1;
  static final int PHRASE = 2;
  static final int ANY = 3;
  static final int NEAR = 4;
  static final int BEFORE = 5;
  static final int AND = 6;
  static final int OR = 7;
  static final int NOT = 8;
  static final int AT_LEAST = 9;
  static final int TIMES = 10;
  static final int TITLE = 11;
  static final int LEAD = 12;
  static final int FIGURE = 13;

  /// Of a rule that could not be compiled.
  static final int BROKEN = 14;

  static final int ADDED = 15;
  static final int CLAIM = 16;

  private static final int BITS = 5;
  private static final int MASK = (1 << BITS) - 1;

  private int[] code = new int[32];
  private int length;

  /// The operation of a node.
  static int operation(int node) {
    return node & MASK;
  }

  /// Whether a node holds by where words stand, and not by their being there alone.
  static boolean asksForPositions(int node) {
    return switch (operation(node)) {
      case PHRASE, NEAR, BEFORE, TIMES, TITLE, LEAD, ADDED, CLAIM -> true;
      default -> false;
    };
  }

  /// How many ints a node takes.
  static int size(int node) {
    return isLeaf(node) ? 1 : node >>> BITS;
  }

  /// Whether a node is one symbol.
  static boolean isLeaf(int node) {
    return operation(node) <= FIELD;
  }

  /// The symbol of a leaf.
  static int symbol(int leaf) {
    return leaf >>> BITS;
  }

  /// How many words a `WORD` or a `PHRASE` has.
  static int words(int node) {
    return isLeaf(node) ? 1 : size(node) - 1;
  }

  /// Where the operands of a node start.
  static int operands(int[] program, int at) {
    return switch (operation(program[at])) {
      case NEAR, BEFORE, AT_LEAST, TIMES -> at + 2;
      case CLAIM -> at + 4 + program[at + 3];
      default -> at + 1;
    };
  }

  /// Starts a node.
  ///
  /// @return where, for [#end]
  int begin(int operation) {
    add(operation);
    return length - 1;
  }

  /// Adds a node that is one symbol.
  void leaf(int operation, int symbol) {
    add(symbol << BITS | operation);
  }

  void add(int value) {
    if (length == code.length) code = Arrays.copyOf(code, length * 2);
    code[length++] = value;
  }

  void end(int node) {
    code[node] |= (length - node) << BITS;
  }

  /// Starts over.
  void clear() {
    length = 0;
  }

  int[] written() {
    return Arrays.copyOf(code, length);
  }
}
