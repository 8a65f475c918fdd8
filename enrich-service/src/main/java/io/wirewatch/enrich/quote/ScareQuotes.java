package io.wirewatch.enrich.quote;

import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.TokenKind;
import io.wirewatch.enrich.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells words that nobody is quoted with: titles of works and shows, nicknames, and a few words
/// that are marked because they are odd.
final class ScareQuotes {
  private static final int LONGEST_ODDITY = 3;
  private static final int LONGEST_TITLE = 8;
  private static final int SHORT_WORD = 3;
  private static final Set<String> NAMING =
      Set.of(
          "'s",
          "titled",
          "entitled",
          "named",
          "nicknamed",
          "nickname",
          "show",
          "program",
          "programme",
          "episode",
          "album",
          "song",
          "book",
          "film",
          "movie",
          "novel",
          "series",
          "magazine",
          "of");
  private static final Set<String> BEFORE_NAMES =
      Set.of("the", "a", "an", "on", "in", "his", "her", "its", "their", "our", "this", "called");

  private final Tokens tokens;
  private final String text;

  ScareQuotes(Document document) {
    this.tokens = document.tokens();
    this.text = document.text();
  }

  /// Whether the words between marks are not said by anybody.
  ///
  /// @param speech who says them by the words around, null where nobody is seen to
  /// @param closed whether it ends as speech does and its speaker is named behind it
  boolean isOne(Range range, @Nullable Speech speech, boolean closed) {
    int first = tokens.firstFrom(range.start() + 1);
    int end = tokens.firstFrom(range.end() - 1);
    int words = words(first, end);
    if (words == 0) {
      return true;
    }
    if (words <= LONGEST_TITLE && isTitle(first, end)) {
      String before = before(range);
      boolean named = NAMING.contains(before) || (!closed && BEFORE_NAMES.contains(before));
      return named || speech == null;
    }
    return speech == null && words <= LONGEST_ODDITY && !endsStrongly(range);
  }

  private int words(int first, int end) {
    int words = 0;
    for (int at = first; at < end; at++) {
      words += tokens.kind(at) == TokenKind.WORD ? 1 : 0;
    }
    return words;
  }

  /// Whether every word but the short ones is capitalised, the first and the last among them.
  private boolean isTitle(int first, int end) {
    boolean last = false;
    for (int at = first; at < end; at++) {
      if (tokens.kind(at) == TokenKind.WORD) {
        last = tokens.isCapitalised(at);
        boolean small = at > first && tokens.end(at) - tokens.start(at) <= SHORT_WORD;
        if (!last && !small) {
          return false;
        }
      }
    }
    return last;
  }

  private String before(Range range) {
    int before = tokens.firstFrom(range.start()) - 1;
    return before < 0 ? "" : tokens.folded(before);
  }

  private boolean endsStrongly(Range range) {
    char last = text.charAt(range.end() - 2);
    return last == '!' || last == '?';
  }
}
