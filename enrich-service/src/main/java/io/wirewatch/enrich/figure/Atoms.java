package io.wirewatch.enrich.figure;

import io.wirewatch.enrich.text.Fold;
import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/// Cuts the tokens of a sentence into [Atom]s.
final class Atoms {
  private final String text;
  private final List<Atom> atoms = new ArrayList<>();

  private Atoms(String text) {
    this.text = text;
  }

  static List<Atom> of(String text, Tokens tokens, Range sentence) {
    Atoms cut = new Atoms(text);
    int token = tokens.firstFrom(sentence.start());
    while (token < tokens.size() && tokens.start(token) < sentence.end()) {
      cut.split(tokens.start(token), tokens.end(token));
      token++;
    }
    return cut.atoms;
  }

  private void split(int from, int to) {
    int start = from;
    for (int at = from + 1; at < to; at++) {
      if (parts(at)) {
        add(start, at);
        start = at;
      }
    }
    add(start, to);
  }

  private boolean parts(int at) {
    char before = text.charAt(at - 1);
    char here = text.charAt(at);
    if (isHyphen(before) || isHyphen(here)) {
      return true;
    }
    return (Character.isDigit(before) && Character.isLetter(here))
        || (Character.isLetter(before) && Character.isDigit(here));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑' || c == '–';
  }

  private void add(int start, int end) {
    boolean glued = !atoms.isEmpty() && atoms.getLast().end() == start;
    String folded = Fold.of(text.substring(start, end));
    if (!folded.isEmpty()) {
      atoms.add(new Atom(start, end, folded, glued));
    }
  }
}
