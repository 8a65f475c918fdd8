package io.wirewatch.enrich.quote;

import io.wirewatch.contracts.Stance;
import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.Tokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds what somebody is reported to confirm, deny, or leave open, to accuse another of or to warn
/// of: "S denied the report", "S has not confirmed that", "the report was confirmed by S", "the
/// report could not be verified", "no confirmation from S".
///
/// What is not said is left out: "is expected to confirm", "if S confirms", "12 confirmed cases",
/// "denied bail", a question.
final class Claims {
  private final Document document;
  private final Tokens tokens;
  private final Cues cues;
  private final Subjects subjects;
  private final Stances stances;
  private final ClaimedContent contents;

  Claims(Document document, Cues cues, Subjects subjects, Stances stances) {
    this.document = document;
    this.tokens = document.tokens();
    this.cues = cues;
    this.subjects = subjects;
    this.stances = stances;
    this.contents = new ClaimedContent(tokens, cues, stances);
  }

  /// The claim that a verb makes; null where it makes none.
  ///
  /// @param before what was found before it in the sentence
  /// @param first the first token of the sentence
  /// @param end after its last
  @Nullable Found by(StanceVerb verb, int at, @Nullable Found before, int first, int end) {
    VerbGroup group = VerbGroup.of(tokens, cues, at);
    int start = Math.max(group.first(), first);
    boolean nobody = isNobody(start, first);
    if (group.isNoun(tokens, at)
        || (group.open() && !group.negated())
        || isOnCondition(start, first)
        || tokens.folded(end - 1).equals("?")) {
      return null;
    }
    VerbGroup whole =
        new VerbGroup(start, group.negated() || nobody, group.passive(), group.open());
    Stance stance = stances.of(verb, whole);
    if (stance == null || stances.refuses(verb, at)) return null;
    return group.passive()
        ? passive(stance, at, start, first, end)
        : active(verb, stance, at, whole, before, first, end);
  }

  /// "No confirmation from S that ...", at the noun.
  @Nullable Found unconfirmed(int noun, int end) {
    if (!stances.hasNo(noun)) return null;
    int no = noun;
    while (!tokens.folded(no).equals("no")) no--;
    int from = noun + 1;
    boolean named = from < end && isFrom(tokens.folded(from));
    Speech speech = named ? subjects.after(from, end) : null;
    int that = contents.afterThat(noun, end);
    Range content = that < 0 ? contents.range(no, noun + 1) : contents.range(that, end);
    return content == null
        ? null
        : found(content, speech, Stance.COULD_NOT_CONFIRM, noun, noun, no);
  }

  private static boolean isFrom(String folded) {
    return folded.equals("from") || folded.equals("by");
  }

  private @Nullable Found passive(Stance stance, int at, int start, int first, int end) {
    boolean by = at + 1 < end && tokens.folded(at + 1).equals("by");
    int ceiling = stance == Stance.ACCUSES ? accusation(at, end) : end;
    Speech speech = by ? subjects.after(at + 1, ceiling) : null;
    if (speech != null && isNone(speech.speaker())) return null;
    if (speech == null && stance != Stance.COULD_NOT_CONFIRM) return null;
    Range content =
        stance == Stance.ACCUSES
            ? contents.range(ceiling + 1, end)
            : contents.range(clauseStart(start, first), start);
    return content == null ? null : found(content, speech, stance, at, at, start);
  }

  private static boolean isNone(String speaker) {
    return speaker.equals("nobody") || speaker.startsWith("no one");
  }

  /// The "of" of an accusation, before what is no name; the end where there is none.
  private int accusation(int at, int end) {
    for (int of = at + 1; of + 1 < end; of++) {
      if (tokens.folded(of).equals("of") && !tokens.isCapitalised(of + 1)) return of;
    }
    return end;
  }

  private @Nullable Found active(
      StanceVerb verb,
      Stance stance,
      int at,
      VerbGroup group,
      @Nullable Found before,
      int first,
      int end) {
    Range content = contents.of(verb, at, first, group.first(), end);
    Speech speech = content == null ? null : subject(at, group, before, first);
    if (speech == null || content == null) return null;
    boolean repeats = before != null && group.first() <= before.verb();
    boolean appoints = isChamber(speech.speaker()) && contents.afterThat(at, end) < 0;
    return repeats || appoints
        ? null
        : found(content, speech, stance, at, contents.behindPair(at), group.first());
  }

  /// A senate confirms judges.
  private static boolean isChamber(String speaker) {
    String folded = speaker.toLowerCase(Locale.ROOT);
    return folded.contains("senat") || folded.contains("committee") || folded.contains("lawmaker");
  }

  private @Nullable Speech subject(int at, VerbGroup group, @Nullable Found before, int first) {
    int start = group.first();
    if (start <= first) return null;
    String last = tokens.folded(start - 1);
    boolean participle = tokens.folded(at).endsWith("ing") && group.isBare(at);
    if (subjects.joins(start - 1) || participle) return subjects.shared(before, first, at);
    if (last.equals("who")) return subjects.relative(start - 1, at);
    boolean verb = cues.speaks(last) && !cues.isClaim(last);
    if (verb || cues.startsClause(last)) return null;
    return subjects.before(start, at, first);
  }

  /// "If S confirms", "until S has confirmed".
  private boolean isOnCondition(int start, int first) {
    for (int at = start - 1; at >= first; at--) {
      switch (tokens.folded(at)) {
        case "if", "whether", "until", "unless", "once" -> {
          return true;
        }
        case ",", ";", ":", "that", "and", "but" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /// "No official has confirmed", "neither A nor B confirmed", "nobody confirmed".
  private boolean isNobody(int start, int first) {
    int at = clauseStart(start, first);
    return at < start
        && switch (tokens.folded(at)) {
          case "no", "nobody", "none", "neither" -> true;
          default -> false;
        };
  }

  private int clauseStart(int start, int first) {
    int at = start;
    while (at > first && !endsClause(tokens.folded(at - 1))) at--;
    return at;
  }

  private boolean endsClause(String folded) {
    return folded.equals(";")
        || folded.equals(":")
        || (cues.startsClause(folded) && !folded.equals("and"))
        || (cues.speaks(folded) && !cues.isClaim(folded));
  }

  private Found found(
      Range content, @Nullable Speech speech, Stance stance, int verb, int last, int start) {
    String cue = document.text().substring(tokens.start(start), tokens.end(last));
    return new Found(content, speech, stance, cue.replace('\n', ' '), verb);
  }
}
