package io.wirewatch.rules.match;

import io.wirewatch.rules.text.Tokens;
import java.util.Arrays;

/// What names, as articles print them, are to the rules: entities, publishers, keywords, units. For
/// one thread.
///
/// A table of open addressing by a hash of the characters, which are compared as well. At its limit
/// it starts over.
final class NameBook {
  private static final int CAPACITY = 1 << 16;
  private static final int LONGEST = 256;

  private final Lexicon lexicon;
  private final char[][] names = new char[CAPACITY][];
  private final int[][] kinds = new int[CAPACITY][];
  private final int[] asOfs = new int[CAPACITY];
  private char[] scratch = new char[64];
  private int used;

  NameBook(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The symbols of `text[start, end)` by kind ([Symbol.Kind#place]), 0 for none; empty when no
  /// rule asks for it. With all symbols below `asOf` at least.
  int[] kinds(String text, int start, int end, int asOf) {
    int length = end - start;
    if (length > LONGEST) return resolve(text.substring(start, end));
    if (scratch.length < length) scratch = new char[LONGEST];
    text.getChars(start, end, scratch, 0);
    if (!lexicon.nameFilter().mayHave(scratch, length)) return Lexicon.NONE;
    int slot = home(length);
    while (names[slot] != null) {
      if (Arrays.equals(names[slot], 0, names[slot].length, scratch, 0, length)) {
        if (asOfs[slot] < asOf) enter(slot, length);
        return kinds[slot];
      }
      slot = (slot + 1) & (CAPACITY - 1);
    }
    if (used++ > CAPACITY / 2) {
      Arrays.fill(names, null);
      used = 1;
      slot = home(length);
    }
    enter(slot, length);
    return kinds[slot];
  }

  private int home(int length) {
    long hash = length;
    for (int i = 0; i < length; i++) hash = (hash ^ scratch[i]) * 0x9E3779B97F4A7C15L;
    return (int) (hash >>> 40) & (CAPACITY - 1);
  }

  private void enter(int slot, int length) {
    names[slot] = Arrays.copyOf(scratch, length);
    asOfs[slot] = lexicon.size();
    kinds[slot] = resolve(new String(scratch, 0, length));
  }

  private int[] resolve(String name) {
    int[] found = lexicon.namesOf(Tokens.foldedName(name));
    return found == null ? Lexicon.NONE : found;
  }
}
