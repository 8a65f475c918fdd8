package io.wirewatch.enrich.quote;

import io.wirewatch.enrich.text.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the stretches of a text that stand between quotation marks, marks included.
///
/// A quote that a paragraph leaves open and the next opens again is one quote. Straight marks open
/// and close in turn within a paragraph. Single marks count only around whole words, so that an
/// apostrophe is none.
final class QuoteMarks {
  private static final int LONGEST = 6000;

  private final String text;
  private final List<Range> ranges = new ArrayList<>();
  // By opening mark, how far the text is known to hold nothing that closes it: a page of marks that
  // nothing closes is read once, not once a mark.
  private final Map<Character, Integer> openUntil = new HashMap<>();

  private QuoteMarks(String text) {
    this.text = text;
  }

  static List<Range> in(String text) {
    QuoteMarks marks = new QuoteMarks(text);
    int at = 0;
    while (at < text.length()) {
      at = marks.step(at);
    }
    return marks.ranges;
  }

  private int step(int at) {
    String closers = closers(at);
    if (closers.isEmpty()) {
      return at + 1;
    }
    int end = end(at, closers);
    if (end < 0 || end - at < 4) {
      return at + 1;
    }
    boolean attribute = at > 0 && text.charAt(at - 1) == '=';
    if (!attribute) {
      ranges.add(new Range(at, end));
    }
    return end;
  }

  /// The marks that close what the mark at a position opens; empty where it opens nothing.
  private String closers(int at) {
    return switch (text.charAt(at)) {
      case '“' -> "”\"“";
      case '"', '＂' -> opens(at) ? "\"”＂" : "";
      case '«' -> "»";
      case '„' -> "“”\"";
      case '「' -> "」";
      case '『' -> "』";
      case '‘' -> opens(at) ? "’" : "";
      case '\'', '’' -> "";
      case '`' -> at + 1 < text.length() && text.charAt(at + 1) == '`' ? "'" : "";
      default -> "";
    };
  }

  private boolean opens(int at) {
    boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return before && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
  }

  /// The index after the mark that closes; -1 where the paragraph ends first and no other takes up.
  private int end(int open, String closers) {
    int limit = Math.min(text.length(), open + LONGEST);
    char mark = text.charAt(open);
    int from = Math.max(open + 1, openUntil.getOrDefault(mark, 0));
    for (int at = from; at < limit; at++) {
      char c = text.charAt(at);
      if (c == '\n' && isParagraphEnd(at)) {
        int next = skipSpace(at);
        if (next >= limit || text.charAt(next) != mark) {
          openUntil.put(mark, at);
          return -1;
        }
        at = next;
      } else if (closers.indexOf(c) >= 0 && closes(at, open)) {
        return c == '\'' ? at + 2 : at + 1;
      }
    }
    openUntil.put(mark, Math.max(from, limit));
    return -1;
  }

  private boolean closes(int at, int open) {
    return switch (text.charAt(at)) {
      case '“' -> text.charAt(open) == '„' || !opens(at);
      case '’' -> at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
      case '\'' -> at + 1 < text.length() && text.charAt(at + 1) == '\'';
      default -> true;
    };
  }

  private boolean isParagraphEnd(int at) {
    return at + 1 >= text.length()
        || text.charAt(at + 1) == '\n'
        || skipSpace(at) > at + 1
        || Character.isUpperCase(text.charAt(at + 1))
        || closesNothing(at + 1);
  }

  private boolean closesNothing(int at) {
    return "“\"«„‘".indexOf(text.charAt(at)) >= 0;
  }

  private int skipSpace(int at) {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
