package io.wirewatch.enrich.quote;

import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads what people are called beside their names, where that is an office or says for whom they
/// speak: "Kremlin spokesman" Ivan Holm; Ivan Holm, "a spokesman for the ministry".
final class Roles {
  private static final int LONGEST = 8;

  private final String text;
  private final Tokens tokens;
  private final Cues cues;

  Roles(Document document, Cues cues) {
    this.text = document.text();
    this.tokens = document.tokens();
    this.cues = cues;
  }

  /// What the person whose name stands in `[start, end)` is called before the name, or behind it
  /// between commas; null where that is no office.
  @Nullable String beside(int start, int end) {
    int name = tokens.firstFrom(start);
    String before = before(name);
    return before == null ? behind(tokens.firstFrom(end)) : before;
  }

  private @Nullable String before(int name) {
    int last = name - 1;
    if (last < 0 || !cues.isOffice(tokens.folded(last))) return null;
    int first = last;
    while (first > 0 && last - first < LONGEST && goesOnBefore(first - 1)) first--;
    return words(first, last);
  }

  private boolean goesOnBefore(int token) {
    String folded = tokens.folded(token);
    boolean clitic = folded.equals("'s");
    boolean word = tokens.isWord(token) && !cues.speaks(folded) && !cues.startsClause(folded);
    return (word || clitic) && !isJoint(folded);
  }

  private static boolean isJoint(String folded) {
    return switch (folded) {
      case "in", "on", "at", "by", "to", "with", "from", "the", "a", "an", "former", "ex" -> true;
      default -> false;
    };
  }

  /// An office comes first there, or right after the name of the body: "the ministry's spokesman".
  private @Nullable String behind(int comma) {
    if (comma + 1 >= tokens.size() || !tokens.folded(comma).equals(",")) return null;
    int end = comma + 1;
    boolean office = false;
    while (end < tokens.size() && end - comma <= LONGEST && goesOnBehind(end)) {
      office |= cues.isOffice(tokens.folded(end));
      end++;
    }
    return office ? words(comma + 1, end - 1) : null;
  }

  private boolean goesOnBehind(int token) {
    String folded = tokens.folded(token);
    return switch (folded) {
      case "who", "which", "and", "but", "former", "ex", "critic", "opponent", "rival" -> false;
      default ->
          (tokens.isWord(token) || folded.equals("'s"))
              && !cues.speaks(folded)
              && cues.stanceVerb(folded) == null;
    };
  }

  private String words(int first, int last) {
    return text.substring(tokens.start(first), tokens.end(last)).replace('\n', ' ');
  }
}
