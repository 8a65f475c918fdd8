package io.wirewatch.rules.match;

import io.wirewatch.contracts.Figure;
import io.wirewatch.rules.model.Expression.Bound;
import io.wirewatch.rules.model.Expression.Relation;
import io.wirewatch.rules.text.Words;
import java.util.Arrays;
import java.util.List;

/// Whether programs hold in the article of a reading; allocates nothing once it has grown.
///
/// Each step (a node, a word looked at, a pair of words compared) is counted, and whoever needs
/// more than the limit is stopped: a count and not a time, so that the same rule fails at the same
/// article on every machine.
final class Evaluation {
  /// How relations are numbered in programs.
  static final List<Relation> RELATIONS = List.of(Relation.values());

  private static final int FEW = 24;

  private final Reading reading;
  private final int limit;
  private int steps;
  private int[] stack = new int[1024];
  private int top;

  /// @param limit how many steps a rule may take at one article
  Evaluation(Reading reading, int limit) {
    this.reading = reading;
    this.limit = limit;
  }

  /// Whether a program holds in the article. Throws [CostExceeded].
  boolean holds(int[] program) {
    return holds(program, 0);
  }

  /// Whether the program that starts at a place holds in the article. Throws [CostExceeded].
  boolean holds(int[] row, int start) {
    begin();
    return holds(row, start, 0, reading.words().count());
  }

  /// Starts counting steps anew.
  void begin() {
    steps = 0;
    top = 0;
  }

  /// Whether a node holds in the words `[from, to)`.
  boolean holds(int[] program, int at, int from, int to) {
    step(1);
    int operands = Program.operands(program, at);
    return switch (Program.operation(program[at])) {
      case Program.WORD, Program.PHRASE, Program.ANY -> stands(program, at, from, to);
      case Program.NEAR -> near(program, at, from, to) || reverse(program, at, from, to);
      case Program.BEFORE -> near(program, at, from, to);
      case Program.AND -> all(program, at, from, to);
      case Program.OR -> count(program, at, from, to, 1) >= 1;
      case Program.AT_LEAST -> count(program, at, from, to, program[at + 1]) >= program[at + 1];
      case Program.NOT -> !holds(program, operands, from, to);
      case Program.TIMES -> times(program, operands, from, to, program[at + 1]);
      case Program.TITLE -> holds(program, operands, 0, reading.titleEnd());
      case Program.LEAD ->
          holds(program, operands, reading.titleEnd(), reading.words().endOfLead());
      case Program.ADDED -> holdsInNew(program, operands);
      case Program.FIELD -> reading.has(Program.symbol(program[at]));
      case Program.FIGURE -> states(program, at);
      default -> throw new IllegalStateException("no operation at " + at);
    };
  }

  private boolean holdsInNew(int[] program, int operand) {
    Additions additions = reading.additions();
    boolean holds = false;
    for (int i = 0; i < additions.size() && !holds; i++) {
      holds = holds(program, operand, additions.from(i), additions.to(i));
    }
    return holds;
  }

  private void step(int count) {
    steps += count;
    if (steps > limit) throw new CostExceeded(limit);
  }

  /// Operands that ask for positions wait until all others hold.
  private boolean all(int[] program, int at, int from, int to) {
    int end = at + Program.size(program[at]);
    boolean waiting = false;
    for (int i = at + 1; i < end; i += Program.size(program[i])) {
      if (Program.asksForPositions(program[i])) waiting = true;
      else if (!holds(program, i, from, to)) return false;
    }
    for (int i = at + 1; waiting && i < end; i += Program.size(program[i])) {
      if (Program.asksForPositions(program[i]) && !holds(program, i, from, to)) return false;
    }
    return true;
  }

  /// How many operands hold, counted up to `enough`.
  private int count(int[] program, int at, int from, int to, int enough) {
    int end = at + Program.size(program[at]);
    boolean whole = isWhole(from, to);
    int count = 0;
    for (int i = Program.operands(program, at); i < end; i += Program.size(program[i])) {
      int node = program[i];
      boolean leaf = whole && Program.isLeaf(node);
      boolean holds = leaf ? reading.has(Program.symbol(node)) : holds(program, i, from, to);
      if (holds && ++count >= enough) return count;
    }
    return count;
  }

  private boolean stands(int[] program, int at, int from, int to) {
    int node = program[at];
    int end = at + Program.size(node);
    return switch (Program.operation(node)) {
      case Program.WORD -> {
        int symbol = Program.symbol(node);
        yield reading.has(symbol) && (isWhole(from, to) || isIn(symbol, from, to));
      }
      case Program.PHRASE -> {
        if (!hasAll(program, at + 1, end)) yield false;
        int before = top;
        phrase(program, at, from, to, 0);
        boolean any = top > before;
        top = before;
        yield any;
      }
      default -> {
        boolean any = false;
        for (int i = at + 1; i < end && !any; i += Program.size(program[i])) {
          any = stands(program, i, from, to);
        }
        yield any;
      }
    };
  }

  private boolean isWhole(int from, int to) {
    return from == 0 && to == reading.words().count();
  }

  private boolean hasAll(int[] program, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!reading.has(program[i])) return false;
    }
    return true;
  }

  private boolean isIn(int symbol, int from, int to) {
    for (int node = reading.firstNode(symbol); node >= 0; node = reading.nextNode(node)) {
      int word = reading.firstWord(reading.node(node));
      while (word >= 0 && word < from) {
        step(1);
        word = reading.nextWord(word);
      }
      if (word >= 0 && word < to) return true;
    }
    return false;
  }

  private boolean near(int[] program, int at, int from, int to) {
    int left = at + 2;
    int right = left + Program.size(program[left]);
    return follows(program, left, right, from, to, program[at + 1]);
  }

  private boolean reverse(int[] program, int at, int from, int to) {
    int left = at + 2;
    int right = left + Program.size(program[left]);
    return follows(program, right, left, from, to, program[at + 1]);
  }

  private boolean follows(int[] program, int first, int then, int from, int to, int distance) {
    if (!couldStand(program, first) || !couldStand(program, then)) return false;
    int nearest = nearest(program, first, then, from, to, distance);
    return nearest != Integer.MAX_VALUE && nearest <= distance;
  }

  /// The fewest words between a place of `first` and one of `then` after it; looks no further once
  /// it has found so few as `enough`. [Integer#MAX_VALUE] where there is no such pair in one field.
  int nearest(int[] program, int first, int then, int from, int to, int enough) {
    int before = top;
    places(program, first, from, to, true);
    int middle = top;
    places(program, then, from, to, false);
    // What stands in the other field is never near enough.
    int nearest = nearest(before, middle, top, Math.min(enough, Reading.FIELD_GAP - 1));
    top = before;
    return nearest < Reading.FIELD_GAP ? nearest : Integer.MAX_VALUE;
  }

  private int nearest(int before, int middle, int end, int enough) {
    Words words = reading.words();
    int nearest = Integer.MAX_VALUE;
    int start = middle;
    for (int i = before; i < middle; i++) {
      while (start < end && stack[start] <= stack[i]) start++;
      step(1);
      if (start == end) break;
      int between = words.position(stack[start]) - words.position(stack[i]) - 1;
      nearest = Math.min(nearest, between);
      if (nearest <= enough) break;
    }
    step(start - middle);
    return nearest;
  }

  /// Whether the symbols that a place needs are all in the article.
  private boolean couldStand(int[] program, int at) {
    int node = program[at];
    if (Program.isLeaf(node)) return reading.has(Program.symbol(node));
    int end = at + Program.size(node);
    if (Program.operation(node) != Program.ANY) return hasAll(program, at + 1, end);
    for (int i = at + 1; i < end; i += Program.size(program[i])) {
      int each = program[i];
      if (Program.isLeaf(each) ? reading.has(Program.symbol(each)) : couldStand(program, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean times(int[] program, int at, int from, int to, int least) {
    int before = top;
    places(program, at, from, to, false);
    int count = 0;
    for (int i = before; i < top; i++) {
      if (i == before || stack[i] != stack[i - 1]) count++;
    }
    top = before;
    return count >= least;
  }

  /// Puts the places of a node within the words `[from, to)` on the stack, in order, by their first
  /// words or, if `last`, by their last ones.
  ///
  /// @return how high the stack is then
  int places(int[] program, int at, int from, int to, boolean last) {
    int before = top;
    int end = at + Program.size(program[at]);
    boolean sorted =
        switch (Program.operation(program[at])) {
          case Program.WORD -> word(Program.symbol(program[at]), from, to);
          case Program.PHRASE ->
              !hasAll(program, at + 1, end)
                  || phrase(program, at, from, to, last ? end - at - 2 : 0);
          default -> any(program, at, from, to, last);
        };
    if (!sorted) sort(before);
    step(top - before);
    return top;
  }

  /// @return whether the places of the alternatives came in order
  private boolean any(int[] program, int at, int from, int to, boolean last) {
    int end = at + Program.size(program[at]);
    int start = top;
    boolean sorted = true;
    for (int i = at + 1; i < end; i += Program.size(program[i])) {
      int before = top;
      int node = program[i];
      if (!Program.isLeaf(node)) {
        if (couldStand(program, i)) places(program, i, from, to, last);
      } else if (reading.has(Program.symbol(node))) {
        sorted &= word(Program.symbol(node), from, to);
      }
      sorted &= before == start || top == before || stack[before] >= stack[before - 1];
    }
    return sorted;
  }

  /// Sorts what is on the stack from `start` on: mostly a few places, and those nearly in order.
  private void sort(int start) {
    if (top - start > FEW) {
      Arrays.sort(stack, start, top);
      return;
    }
    for (int i = start + 1; i < top; i++) {
      int place = stack[i];
      int at = i;
      for (; at > start && stack[at - 1] > place; at--) stack[at] = stack[at - 1];
      stack[at] = place;
    }
  }

  /// @return whether they came in order
  private boolean word(int symbol, int from, int to) {
    int forms = 0;
    for (int node = reading.firstNode(symbol); node >= 0; node = reading.nextNode(node)) {
      forms++;
      int word = reading.firstWord(reading.node(node));
      while (word >= 0 && word < to) {
        if (word >= from) push(word);
        else step(1);
        word = reading.nextWord(word);
      }
    }
    return forms < 2;
  }

  private boolean phrase(int[] program, int at, int from, int to, int offset) {
    int length = Program.size(program[at]) - 1;
    int forms = 0;
    int node = reading.firstNode(program[at + 1]);
    for (; node >= 0; node = reading.nextNode(node)) {
      forms++;
      int word = reading.firstWord(reading.node(node));
      while (word >= 0 && word + length <= to) {
        step(1);
        if (word >= from && isPhrase(program, at + 1, word, length)) push(word + offset);
        word = reading.nextWord(word);
      }
    }
    return forms < 2;
  }

  private boolean isPhrase(int[] program, int symbols, int first, int length) {
    Words words = reading.words();
    for (int i = 1; i < length; i++) {
      int word = first + i;
      step(1);
      if (!reading.is(word, program[symbols + i])) return false;
      if (words.position(word) != words.position(word - 1) + 1) return false;
    }
    return true;
  }

  private void push(int word) {
    if (top == stack.length) stack = Arrays.copyOf(stack, top * 2);
    stack[top++] = word;
  }

  /// The places of a node, by first word: see [#places].
  int[] firstWords(int[] program, int at, int from, int to) {
    int before = top;
    places(program, at, from, to, false);
    int[] places = Arrays.copyOfRange(stack, before, top);
    top = before;
    return places;
  }

  private boolean states(int[] program, int at) {
    List<Figure> figures = reading.article().getFigures();
    for (int i = 0; i < figures.size(); i++) {
      if (states(program, at, figures.get(i))) return true;
    }
    return false;
  }

  /// Whether a figure of the article is such a one.
  boolean states(int[] program, int at, Figure figure) {
    step(1);
    int end = at + Program.size(program[at]);
    int relation = program[at + 2];
    if (relation >= 0) {
      long value = ((long) program[at + 3] << 32) | (program[at + 4] & 0xFFFF_FFFFL);
      Bound bound = new Bound(RELATIONS.get(relation), Double.longBitsToDouble(value));
      if (!bound.admits(figure.getValue())) return false;
    }
    return program[at + 1] < 0
        || reading.isUnit(figure, program[at + 1])
        || reading.figureText(figure).holds(program, at + 5, end);
  }
}
