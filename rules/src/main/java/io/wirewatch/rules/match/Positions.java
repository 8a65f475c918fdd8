package io.wirewatch.rules.match;

import io.wirewatch.rules.text.Words;
import java.util.Arrays;

/// Where words, phrases and their alternatives stand in the article of a reading. Places are put on
/// a stack, so that nothing is allocated once it has grown; what takes them off again is here, too.
final class Positions {
  /// So few places are sorted by hand.
  private static final int FEW = 24;

  private final Reading reading;
  private final Steps steps;
  private int[] stack = new int[1024];
  private int top;

  /// @param steps what each word looked at and each pair compared is taken from
  Positions(Reading reading, Steps steps) {
    this.reading = reading;
    this.steps = steps;
  }

  /// Forgets what an evaluation that was stopped left on the stack.
  void begin() {
    top = 0;
  }

  /// Whether a phrase stands in the words `[from, to)`.
  boolean has(int[] program, int at, int from, int to) {
    if (!hasAll(program, at + 1, at + Program.size(program[at]))) return false;
    int before = top;
    phrase(program, at, from, to, 0);
    boolean any = top > before;
    top = before;
    return any;
  }

  /// How many places a node has in the words `[from, to)`, by their first words.
  int count(int[] program, int at, int from, int to) {
    int before = top;
    places(program, at, from, to, false);
    int count = 0;
    for (int i = before; i < top; i++) {
      if (i == before || stack[i] != stack[i - 1]) count++;
    }
    top = before;
    return count;
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
      steps.take(1);
      if (start == end) break;
      int between = words.position(stack[start]) - words.position(stack[i]) - 1;
      nearest = Math.min(nearest, between);
      if (nearest <= enough) break;
    }
    steps.take(start - middle);
    return nearest;
  }

  /// Whether the symbols that a place needs are all in the article.
  boolean couldStand(int[] program, int at) {
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

  private boolean hasAll(int[] program, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!reading.has(program[i])) return false;
    }
    return true;
  }

  /// Puts the places of a node within the words `[from, to)` on the stack, in order, by their first
  /// words or, if `last`, by their last ones.
  ///
  /// @return how high the stack is then
  private int places(int[] program, int at, int from, int to, boolean last) {
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
    steps.take(top - before);
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
        else steps.take(1);
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
        steps.take(1);
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
      steps.take(1);
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
}
