package io.wirewatch.rules.match;

import io.wirewatch.rules.text.Tokens;
import java.util.HashMap;
import java.util.Map;

/// What the texts that say what figures count and how speakers are called are to the rules, for one
/// tongue and one thread. At its limit it starts over.
final class Labels {
  private static final int MOST = 1 << 12;

  /// One such text.
  ///
  /// @param symbols of each word
  /// @param positions of each word
  /// @param asOf how many symbols there were
  @SuppressWarnings("ArrayRecordComponent") // not compared
  record Label(int[][] symbols, int[] positions, int asOf) {

    /// Whether the symbols of a program from `start` to `end` stand here after one another.
    boolean holds(int[] program, int start, int end) {
      for (int first = 0; first + end - start <= symbols.length; first++) {
        if (holdsAt(first, program, start, end)) return true;
      }
      return false;
    }

    private boolean holdsAt(int first, int[] program, int start, int end) {
      for (int i = 0; i < end - start; i++) {
        if (i > 0 && positions[first + i] != positions[first + i - 1] + 1) return false;
        if (!Surfaces.has(symbols[first + i], program[start + i])) return false;
      }
      return true;
    }
  }

  private final Lexicon lexicon;
  private final Tongue tongue;
  private final Map<String, Label> texts = new HashMap<>();

  Labels(Lexicon lexicon, Tongue tongue) {
    this.lexicon = lexicon;
    this.tongue = tongue;
  }

  /// The text, with all symbols below `asOf` at least.
  Label of(String text, int asOf) {
    Label known = texts.get(text);
    if (known != null && known.asOf >= asOf) return known;
    if (texts.size() > MOST) texts.clear();
    Label read = read(text);
    texts.put(text, read);
    return read;
  }

  private Label read(String text) {
    int size = lexicon.size();
    Tokens tokens = Tokens.of(text);
    int[][] symbols = new int[tokens.count()][];
    int[] positions = new int[tokens.count()];
    for (int i = 0; i < symbols.length; i++) {
      symbols[i] = lexicon.labelWordsOf(tokens.lower(i), tongue);
      positions[i] = tokens.position(i);
    }
    return new Label(symbols, positions, size);
  }
}
