package io.wirewatch.enrich.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/// Cuts one text into sentences.
final class SentenceCutter {
  private static final BreakIterator SENTENCES = BreakIterator.getSentenceInstance(ULocale.ROOT);

  private final String text;
  private final Abbreviations abbreviations;
  private final List<Range> ranges = new ArrayList<>();

  SentenceCutter(String text, String language) {
    this.text = text;
    this.abbreviations = Abbreviations.of(language);
  }

  List<Range> ranges() {
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '\n' && partsParagraphs(at)) {
        cut(start, at);
        start = at + 1;
      }
    }
    cut(start, text.length());
    return ranges;
  }

  /// Whether a line break ends what stands before it: an empty line does, and a line break does
  /// unless the next line goes on in lower case.
  private boolean partsParagraphs(int at) {
    int next = at + 1;
    while (next < text.length() && text.charAt(next) != '\n' && isSpace(next)) {
      next++;
    }
    return next >= text.length() || !Character.isLowerCase(text.charAt(next));
  }

  private void cut(int from, int to) {
    BreakIterator breaks = SENTENCES.clone();
    breaks.setText(text.substring(from, to));
    int start = from;
    breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (from + end == to || !goesOn(start, from + end)) {
        add(start, from + end);
        start = from + end;
      }
    }
  }

  /// Whether the sentence goes on past a boundary: after an abbreviation or an initial, and before
  /// a lower-case word.
  private boolean goesOn(int start, int boundary) {
    int end = boundary;
    while (end > start && isSpace(end - 1)) {
      end--;
    }
    if (Character.isLowerCase(text.charAt(boundary))) {
      return true;
    }
    return end > start
        && text.charAt(end - 1) == '.'
        && abbreviations.goOn(
            text.substring(Math.max(start, end - 24), end - 1),
            text.substring(boundary, Math.min(text.length(), boundary + 16)));
  }

  private void add(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(start)) {
      start++;
    }
    while (end > start && isSpace(end - 1)) {
      end--;
    }
    if (start < end) {
      ranges.add(new Range(start, end));
    }
  }

  private boolean isSpace(int at) {
    char c = text.charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
