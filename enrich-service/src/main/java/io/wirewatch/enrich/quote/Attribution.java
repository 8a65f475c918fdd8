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
  private final Stops stops;

  Attribution(Document document, Cues cues, Subjects subjects) {
    this.stops = new Stops(document);
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
    Speech introduced = isIntroduced(quote, floor) ? before(quote, floor) : null;
    if (introduced != null) {
      return introduced;
    }
    boolean open = goesOnAfter(quote);
    Speech after = open ? after(quote, ceiling) : null;
    if (after != null) {
      return after;
    }
    Speech before = before(quote, floor);
    return before != null || open ? before : dash(quote, ceiling);
  }

  /// Whether a quote that ends as speech does is followed by the name of its speaker.
  boolean isClosed(Range quote, int ceiling) {
    return ",?!-—".indexOf(lastOf(quote)) >= 0 && after(quote, ceiling) != null;
  }

  /// Whether a colon, or a verb of saying and a comma, stands right before a quote.
  private boolean isIntroduced(Range quote, int floor) {
    int last = tokens.firstFrom(quote.start()) - 1;
    if (last < 1 || tokens.start(last) < floor) {
      return false;
    }
    String folded = tokens.folded(last);
    return folded.equals(":") || (folded.equals(",") && cues.speaks(tokens.folded(last - 1)));
  }

  /// Whether the sentence goes on behind the closing mark.
  private boolean goesOnAfter(Range quote) {
    char last = lastOf(quote);
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

  /// The last character that is no mark of a quote within the quote.
  private char lastOf(Range quote) {
    int at = quote.end() - 2;
    while (at > quote.start() && Quotation.closes(text, at)) {
      at--;
    }
    return text.charAt(at);
  }

  private @Nullable Speech after(Range quote, int ceiling) {
    int first = tokens.firstFrom(quote.end());
    int end = Math.min(tokens.firstFrom(endOfParagraph(quote.end(), ceiling)), first + REACH);
    if (first < end && tokens.folded(first).equals(",")) {
      first++;
    }
    for (int at = first; at < end && !stops.at(at); at++) {
      String folded = tokens.folded(at);
      if (cues.turns(folded)) {
        return null;
      }
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
      if (stops.at(at) || (at < last && startsParagraph(tokens.start(at + 1)))) {
        break;
      }
      Speech speech = cue(at, last, lowest, tokens.firstFrom(floor));
      if (speech != null) {
        return speech;
      }
    }
    return tokens.folded(last).equals(":")
        ? subjects.leading(Math.max(stops.start(last), tokens.firstFrom(floor)), last)
        : null;
  }

  /// Who speaks by the word at a token, if it is one of saying.
  private @Nullable Speech cue(int at, int last, int lowest, int floor) {
    if (isAccordingTo(at, last)) {
      return subjects.after(at + 1, last + 1);
    }
    if (!cues.speaks(tokens.folded(at)) || isNoun(at)) {
      return null;
    }
    if (isPassive(at)) {
      boolean by = at + 1 < last && tokens.folded(at + 1).equals("by");
      return by ? subjects.after(at + 1, last + 1) : null;
    }
    int sentence = Math.max(stops.start(at), floor);
    if (sentence == at) {
      return subjects.after(at, last);
    }
    Speech main = isJoined(at) ? subjects.leading(sentence, at) : null;
    return main != null ? main : subjects.before(at, Math.max(sentence, lowest));
  }

  private boolean isNoun(int at) {
    return VerbGroup.isName(tokens, at)
        || (cues.isClaim(tokens.folded(at))
            && VerbGroup.of(tokens, cues, at).isNoun(tokens, cues, at));
  }

  /// Whether others say something of the subject: "has been called", "were described by".
  private boolean isPassive(int cue) {
    int before = beforeAdverbs(cue);
    boolean participle = tokens.folded(cue).endsWith("ing");
    return !participle
        && before >= 0
        && switch (tokens.folded(before)) {
          case "been", "being", "be", "was", "were", "is", "are" -> true;
          default -> false;
        };
  }

  private int beforeAdverbs(int cue) {
    int before = cue - 1;
    while (before > 0 && cues.isAdverb(tokens.folded(before))) {
      before--;
    }
    return before;
  }

  /// Whether a verb has the subject of the verb before it: "..., saying", "... and then said".
  private boolean isJoined(int cue) {
    int before = beforeAdverbs(cue);
    if (before < 0) {
      return false;
    }
    boolean participle = tokens.folded(cue).endsWith("ing");
    return switch (tokens.folded(before)) {
      case "and", "then" -> true;
      case ",", "before", "after", "while", "by", "-" -> participle;
      default -> false;
    };
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
