package io.wirewatch.enrich.atom;

import io.wirewatch.enrich.text.Fold;
import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/// Cuts the tokens of a sentence into [Atom]s.
final class Atoms {
  private static final int OTHER = 0;
  private static final int DIGIT = 1;
  private static final int LETTER = 4;
  private static final int HYPHEN = 16;

  private final String text;
  private final List<Atom> atoms = new ArrayList<>();

  private Atoms(String text) {
    this.text = text;
  }

  static List<Atom> of(String text, Tokens tokens, Range sentence) {
    Atoms cut = new Atoms(text);
    int token = tokens.firstFrom(sentence.start());
    while (token < tokens.size() && tokens.start(token) < sentence.end()) {
      cut.split(tokens, token);
      token++;
    }
    return cut.atoms;
  }

  private void split(Tokens tokens, int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    int before = kind(text.charAt(start));
    for (int at = start + 1; at < end; at++) {
      int here = kind(text.charAt(at));
      if (parts(before, here)) {
        add(start, at, Fold.of(text.substring(start, at)));
        start = at;
      }
      before = here;
    }
    boolean whole = start == tokens.start(token);
    add(start, end, whole ? tokens.folded(token) : Fold.of(text.substring(start, end)));
  }

  private static boolean parts(int before, int here) {
    return before == HYPHEN || here == HYPHEN || before + here == DIGIT + LETTER;
  }

  private static int kind(char c) {
    if (c >= 'a' && c <= 'z') {
      return LETTER;
    }
    if (isHyphen(c)) {
      return HYPHEN;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    return Character.isLetter(c) ? LETTER : OTHER;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑' || c == '–';
  }

  private void add(int start, int end, String folded) {
    boolean glued = !atoms.isEmpty() && atoms.getLast().end() == start;
    if (!folded.isEmpty()) {
      atoms.add(new Atom(start, end, folded, glued));
    }
  }
}
