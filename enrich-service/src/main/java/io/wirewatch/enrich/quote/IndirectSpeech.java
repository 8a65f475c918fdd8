package io.wirewatch.enrich.quote;

import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds what a sentence reports someone to have said, without quotation marks.
///
/// Three shapes: "S said (that) CONTENT"; "CONTENT, S said"; "according to S, CONTENT" or the other
/// way round. One a sentence at most.
final class IndirectSpeech {
  private static final int SHORTEST = 3;

  /// What is said and by whom.
  record Found(Range content, Speech speech) {}

  private final String text;
  private final Tokens tokens;
  private final Cues cues;
  private final Subjects subjects;

  IndirectSpeech(Document document, Cues cues, Subjects subjects) {
    this.text = document.text();
    this.tokens = document.tokens();
    this.cues = cues;
    this.subjects = subjects;
  }

  /// The reported speech of a sentence; null where it has none.
  @Nullable Found in(Range sentence) {
    int first = tokens.firstFrom(sentence.start());
    int end = tokens.firstFrom(sentence.end());
    for (int at = first; at < end; at++) {
      Found found = at(at, first, end);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Found at(int at, int first, int end) {
    if (tokens.folded(at).equals("according") && at + 2 < end) {
      Speech speech = subjects.after(at + 1, end);
      return speech == null ? null : around(speech, at, first, end);
    }
    if (!cues.reports(tokens.folded(at))) {
      return null;
    }
    Speech speech = subjects.before(at, first);
    int content = contentAfter(at, end);
    if (speech != null && end - content > SHORTEST) {
      return found(content, end, speech);
    }
    Speech either = speech != null ? speech : subjects.after(at, end);
    return either == null ? null : leading(either, at, first);
  }

  /// "According to S, CONTENT" or "CONTENT, according to S".
  private @Nullable Found around(Speech speech, int at, int first, int end) {
    if (at > first + SHORTEST) {
      return found(first, at, speech);
    }
    int comma = at;
    while (comma < end && !tokens.folded(comma).equals(",")) {
      comma++;
    }
    return comma + SHORTEST < end ? found(comma + 1, end, speech) : null;
  }

  /// What stands before "S said" or "said S", up to the comma.
  private @Nullable Found leading(Speech speech, int cue, int first) {
    int comma = cue;
    while (comma > first && !tokens.folded(comma).equals(",")) {
      comma--;
    }
    return comma > first + SHORTEST ? found(first, comma, speech) : null;
  }

  /// Where the content starts: behind "that", behind whom it is told, behind a day.
  private int contentAfter(int cue, int end) {
    for (int at = cue + 1; at < Math.min(end, cue + 8); at++) {
      if (tokens.folded(at).equals("that")) {
        return at + 1;
      }
    }
    return cue + 1;
  }

  private @Nullable Found found(int first, int end, Speech speech) {
    int last = end - 1;
    while (last > first && !tokens.isWord(last) && !Quotation.closes(text, tokens.start(last))) {
      last--;
    }
    if (last - first < SHORTEST - 1) {
      return null;
    }
    return new Found(new Range(tokens.start(first), tokens.end(last)), speech);
  }
}
