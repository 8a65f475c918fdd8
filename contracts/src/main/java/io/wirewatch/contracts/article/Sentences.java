package io.wirewatch.contracts.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The sentences of a text, in order.
///
/// A sentence ends at a full stop, question or exclamation mark with the quotes and brackets that
/// close after it, where white space and something that can begin a sentence follow; and at an
/// empty line. A full stop after a known abbreviation, a single capital letter or inside a number
/// ends none.
public final class Sentences {
  private static final int LONGEST = 600;
  private static final Set<String> ABBREVIATIONS =
      WordList.words(Sentences.class, "abbreviations.txt");

  /// Where a sentence stands: `[start, end)` in UTF-16 units, white space left out.
  public record Sentence(int start, int end) {}

  private final String text;
  private final List<Sentence> found = new ArrayList<>();
  private int start;

  private Sentences(String text) {
    this.text = text;
  }

  /// Splits a text; no sentence of it is blank.
  public static List<Sentence> of(String text) {
    Sentences sentences = new Sentences(text);
    sentences.split();
    return List.copyOf(sentences.found);
  }

  private void split() {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      // Almost all there is: letters, and spaces.
      if ((unit > '?' && unit < '…') || unit == ' ') continue;
      if (unit == '\n' && isEmptyLine(i)) {
        close(i);
      } else if (isStop(unit)) {
        int after = pastClosers(i + 1);
        if (endsSentence(i, after)) close(after);
      }
    }
    close(text.length());
  }

  private void close(int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) from++;
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) to--;
    while (to - from > LONGEST) {
      int cut = lastSpace(from + LONGEST / 2, from + LONGEST);
      found.add(new Sentence(from, cut));
      from = cut;
      while (Character.isWhitespace(text.charAt(from))) from++;
    }
    if (to > from) found.add(new Sentence(from, to));
    start = Math.max(start, end);
  }

  /// The last white space in `[from, to)`, or `to` where there is none.
  private int lastSpace(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (Character.isWhitespace(text.charAt(i))) return i;
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }

  private boolean isEmptyLine(int newline) {
    int next = newline + 1;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) next++;
    return next < text.length() && text.charAt(next) == '\n';
  }

  private static boolean isStop(char character) {
    return switch (character) {
      case '.', '!', '?', '…', '。', '！', '？' -> true;
      default -> false;
    };
  }

  private int pastClosers(int from) {
    int after = from;
    while (after < text.length() && isCloser(text.charAt(after))) after++;
    return after;
  }

  private static boolean isCloser(char character) {
    return "\"'”’»)]」』".indexOf(character) >= 0 || isStop(character);
  }

  private boolean endsSentence(int stop, int after) {
    if (after < start || after == text.length()) return false;
    if (isFullWidth(text.charAt(stop))) return true;
    if (!Character.isWhitespace(text.charAt(after))) return false;
    return canBegin(after) && !(text.charAt(stop) == '.' && isAbbreviated(stop));
  }

  private static boolean isFullWidth(char stop) {
    return stop == '。' || stop == '！' || stop == '？';
  }

  /// Whether what follows the white space can begin a sentence: anything but a small letter.
  private boolean canBegin(int whitespace) {
    int next = whitespace;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) next++;
    return next == text.length() || !Character.isLowerCase(text.codePointAt(next));
  }

  private boolean isAbbreviated(int stop) {
    int from = stop;
    while (from > start && isAbbreviationPart(text.charAt(from - 1))) from--;
    String word = text.substring(from, stop);
    return isInitials(word) || ABBREVIATIONS.contains(word);
  }

  /// Whether the word is one capital letter, or single letters with points between them.
  private static boolean isInitials(String word) {
    if (word.length() == 1) return Character.isUpperCase(word.charAt(0));
    for (int i = 0; i < word.length(); i++) {
      if ((i % 2 == 1) != (word.charAt(i) == '.')) return false;
    }
    return word.length() > 2;
  }

  private static boolean isAbbreviationPart(char character) {
    return Character.isLetter(character) || character == '.';
  }
}
