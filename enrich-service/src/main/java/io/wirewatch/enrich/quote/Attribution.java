package io.wirewatch.enrich.quote;

import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds who says a direct quote, from the words around it.
final class Attribution {
  private static final int REACH = 22;

  private final String text;
  private final Tokens tokens;
  private final Cues cues;
  private final Subjects subjects;

  Attribution(Document document, Cues cues, Subjects subjects) {
    this.text = document.text();
    this.tokens = document.tokens();
    this.cues = cues;
    this.subjects = subjects;
  }

  /// Who says the words in a range; null where nothing around it tells.
  ///
  /// @param floor where the quote before ends
  /// @param ceiling where the next quote starts
  @Nullable Speech of(Range quote, int floor, int ceiling) {
    boolean open = goesOnAfter(quote);
    Speech after = open ? after(quote, ceiling) : null;
    if (after != null) {
      return after;
    }
    Speech before = before(quote, floor);
    return before != null || open ? before : dash(quote, ceiling);
  }

  /// Whether the sentence goes on behind the closing mark.
  private boolean goesOnAfter(Range quote) {
    char last = text.charAt(quote.end() - 2);
    int next = quote.end();
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\u00a0')) {
      next++;
    }
    boolean small = next < text.length() && Character.isLowerCase(text.charAt(next));
    boolean comma = next < text.length() && text.charAt(next) == ',';
    return small
        || comma
        || last == ','
        || last == '?'
        || last == '!'
        || last == '-'
        || last == '—';
  }

  private @Nullable Speech after(Range quote, int ceiling) {
    int first = tokens.firstFrom(quote.end());
    int end = Math.min(tokens.firstFrom(endOfParagraph(quote.end(), ceiling)), first + REACH);
    if (first < end && tokens.folded(first).equals(",")) {
      first++;
    }
    for (int at = first; at < end && !tokens.folded(at).equals("."); at++) {
      String folded = tokens.folded(at);
      if (isAccordingTo(at, end)) {
        return subjects.after(at + 1, end);
      }
      if (cues.speaks(folded)) {
        return at == first ? subjects.after(at, end) : subjects.before(at, first);
      }
    }
    return null;
  }

  private boolean isAccordingTo(int at, int end) {
    return at + 2 < end
        && tokens.folded(at).equals("according")
        && tokens.folded(at + 1).equals("to");
  }

  /// Looks back from the opening mark to the last verb of saying in the sentence, or in the last
  /// sentence of the paragraph before where that ends in a colon.
  private @Nullable Speech before(Range quote, int floor) {
    int last = tokens.firstFrom(quote.start()) - 1;
    int lowest = Math.max(tokens.firstFrom(floor), last - REACH);
    if (last < lowest || (startsParagraph(quote.start()) && !tokens.folded(last).equals(":"))) {
      return null;
    }
    for (int at = last; at >= lowest; at--) {
      String folded = tokens.folded(at);
      boolean ended = folded.equals(".") || folded.equals("?") || folded.equals("!");
      if (ended || (at < last && startsParagraph(tokens.start(at + 1)))) {
        return null;
      }
      if (cues.speaks(folded)) {
        int start = startOfSentence(at, lowest);
        Speech speech = start == at ? null : subjects.before(at, start);
        if (speech != null) {
          return speech;
        }
      }
    }
    return null;
  }

  private int startOfSentence(int token, int lowest) {
    int at = token;
    while (at > lowest) {
      String folded = tokens.folded(at - 1);
      if (folded.equals(".") || folded.equals("?") || startsParagraph(tokens.start(at))) {
        return at;
      }
      at--;
    }
    return at;
  }

  /// A dash between a quote and a name: "Never again." — Ann Lee.
  private @Nullable Speech dash(Range quote, int ceiling) {
    int first = tokens.firstFrom(quote.end());
    int end = Math.min(tokens.firstFrom(endOfParagraph(quote.end(), ceiling)), first + REACH);
    boolean dash = first < end && "―—–-".contains(tokens.folded(first));
    return dash ? subjects.after(first, end) : null;
  }

  private boolean startsParagraph(int position) {
    int at = position - 1;
    while (at >= 0 && text.charAt(at) != '\n' && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at < 0 || text.charAt(at) == '\n';
  }

  private int endOfParagraph(int from, int ceiling) {
    int end = text.indexOf('\n', from);
    return end < 0 ? ceiling : Math.min(end, ceiling);
  }
}
