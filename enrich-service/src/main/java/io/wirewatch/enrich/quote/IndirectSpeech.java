package io.wirewatch.enrich.quote;

import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds what a sentence reports someone to have said, without quotation marks.
///
/// Three shapes: "S said (that) CONTENT"; "CONTENT, S said"; "according to S, CONTENT" or the other
/// way round. One a sentence at most; and the [Claims] by verbs that take a stance.
final class IndirectSpeech {
  private static final int SHORTEST = 3;

  private final String text;
  private final Tokens tokens;
  private final Cues cues;
  private final Subjects subjects;
  private final Stances stances;
  private final Claims claims;

  IndirectSpeech(Document document, Cues cues, Subjects subjects, Stances stances) {
    this.text = document.text();
    this.tokens = document.tokens();
    this.cues = cues;
    this.subjects = subjects;
    this.stances = stances;
    this.claims = new Claims(document, cues, subjects, stances);
  }

  /// What a sentence reports, in the order of the verbs.
  ///
  /// @param marked what stands between marks, whose words are not the article's own
  List<Found> in(Range sentence, List<Range> marked) {
    int first = tokens.firstFrom(sentence.start());
    int end = tokens.firstFrom(sentence.end());
    List<Found> all = List.of();
    boolean said = false;
    for (int at = first; at < end; at++) {
      String folded = tokens.folded(at);
      if (!cues.claims(folded) || isMarked(tokens.start(at), marked)) continue;
      StanceVerb verb = cues.stanceVerb(folded);
      Found before = all.isEmpty() ? null : all.getLast();
      Found found =
          verb != null
              ? claims.by(verb, at, before, first, end)
              : said ? null : said(at, folded, before, first, end);
      if (found == null || isWithin(found, before)) continue;
      said |= verb == null;
      if (all.isEmpty()) all = new ArrayList<>(2);
      all.add(found);
    }
    return all;
  }

  private static boolean isMarked(int position, List<Range> marked) {
    int low = 0;
    int high = marked.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marked.get(middle).end() <= position) low = middle + 1;
      else high = middle;
    }
    return low < marked.size() && marked.get(low).start() <= position;
  }

  /// Whether a claim is what the one before says of itself: "S said it could not confirm the
  /// report".
  private boolean isWithin(Found found, @Nullable Found before) {
    Speech speech = found.speech();
    return before != null
        && speech != null
        && cues.isPronoun(speech.speaker().toLowerCase(Locale.ROOT))
        && before.stance() == found.stance()
        && before.content().start() <= found.content().start()
        && found.content().end() <= before.content().end();
  }

  private @Nullable Found said(int at, String folded, @Nullable Found before, int first, int end) {
    if (folded.equals("confirmation")) {
      return claims.unconfirmed(at, end);
    }
    if (folded.equals("according")) {
      Speech speech = at + 2 < end ? subjects.after(at + 1, end) : null;
      return speech == null ? null : around(speech, at, first, end);
    }
    VerbGroup group = VerbGroup.of(tokens, cues, at);
    if (group.isNoun(tokens, cues, at)) {
      return null;
    }
    Speech speech = joined(at, folded, before);
    speech = speech == null ? subject(at, group, before, first) : speech;
    int content = contentAfter(at, end);
    if (speech != null && end - content > SHORTEST) {
      return group.negated() ? null : found(content, end, speech, at);
    }
    Speech either = speech != null ? speech : subjects.after(at, end);
    return either == null ? null : leading(either, at, first);
  }

  private @Nullable Speech subject(int at, VerbGroup group, @Nullable Found before, int first) {
    boolean joint = group.first() > first && subjects.joins(group.first() - 1);
    return joint ? subjects.shared(before, first, at) : subjects.before(at, first);
  }

  /// Who made the claim before, where a participle goes on with it: "S denied it, saying ...".
  private @Nullable Speech joined(int at, String folded, @Nullable Found before) {
    if (before == null || before.speech() == null || !folded.endsWith("ing")) return null;
    boolean comma = at > 0 && tokens.folded(at - 1).equals(",");
    return comma ? before.speech().by(tokens.surface(at), at).as(Speech.Known.SHARED) : null;
  }

  /// "According to S, CONTENT" or "CONTENT, according to S".
  private @Nullable Found around(Speech speech, int at, int first, int end) {
    if (at > first + SHORTEST) {
      return found(first, at, speech, at);
    }
    int comma = at;
    while (comma < end && !tokens.folded(comma).equals(",")) {
      comma++;
    }
    return comma + SHORTEST < end ? found(comma + 1, end, speech, at) : null;
  }

  /// What stands before "S said" or "said S", up to the comma.
  private @Nullable Found leading(Speech speech, int cue, int first) {
    int comma = cue;
    while (comma > first && !tokens.folded(comma).equals(",")) {
      comma--;
    }
    return comma > first + SHORTEST ? found(first, comma, speech, cue) : null;
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

  private @Nullable Found found(int first, int end, Speech speech, int cue) {
    int last = end - 1;
    while (last > first && !tokens.isWord(last) && !Quotation.closes(text, tokens.start(last))) {
      last--;
    }
    if (last - first < SHORTEST - 1) {
      return null;
    }
    Range content = new Range(tokens.start(first), tokens.end(last));
    // "Said it could confirm that": what is said of oneself stands before the content.
    int whole = first > cue ? cue + 1 : first;
    return new Found(content, speech, stances.performed(whole, last + 1), speech.cue(), cue);
  }
}
