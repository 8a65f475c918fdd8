package io.wirewatch.enrich.quote;

import io.wirewatch.contracts.Stance;
import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds what a claim is about, around its verb.
final class ClaimedContent {
  private static final int THAT_REACH = 8;

  private final Tokens tokens;
  private final Cues cues;
  private final Stances stances;

  ClaimedContent(Tokens tokens, Cues cues, Stances stances) {
    this.tokens = tokens;
    this.cues = cues;
    this.stances = stances;
  }

  /// What is confirmed or denied: behind "that", the object, or what stands before "S confirmed".
  @Nullable Range of(StanceVerb verb, int at, int first, int start, int end) {
    int behind = behindPair(at);
    int last = clauseEnd(behind, end);
    int that = verb.stance() == Stance.ACCUSES ? -1 : afterThat(behind, last);
    if (that >= 0) return range(that, last);
    if (takes(verb, behind, last)) return range(behind + 1, last);
    int comma = start - 1;
    while (comma > first && !tokens.folded(comma).equals(",")) comma--;
    boolean clause = behind + 1 >= end || !tokens.isWord(behind + 1) || isAside(behind + 1);
    return clause && comma > first + 2 ? range(first, comma) : null;
  }

  /// The verb, or the second of "confirm or deny".
  int behindPair(int at) {
    boolean pair =
        at + 2 < tokens.size()
            && (tokens.folded(at + 1).equals("or") || tokens.folded(at + 1).equals("nor"))
            && cues.stanceVerb(tokens.folded(at + 2)) != null;
    return pair ? at + 2 : at;
  }

  private boolean takes(StanceVerb verb, int at, int end) {
    int next = at + 1;
    boolean object = next < end && tokens.isWord(next) && !isAside(next);
    boolean of = next < end && verb.stance() == Stance.WARNS && tokens.folded(next).equals("of");
    return (object || of)
        && switch (verb.takes()) {
          case ANYTHING -> true;
          case CLAUSE -> isClause(next, end);
          case REPORT -> stances.namesClaim(at);
        };
  }

  /// A clause without "that", a gerund, or guilt: "it had", "firing", "responsibility".
  private boolean isClause(int next, int end) {
    String folded = tokens.folded(next);
    return switch (folded) {
      case "it", "they", "he", "she", "we", "responsibility", "guilt", "wrongdoing", "mistakes" ->
          true;
      case "the", "a", "his", "her", "its", "their", "some" ->
          next + 1 < end && isFault(tokens.folded(next + 1));
      default -> folded.endsWith("ing") && folded.length() > 5;
    };
  }

  private static boolean isFault(String folded) {
    return switch (folded) {
      case "mistake", "mistakes", "error", "errors", "failure", "failures", "role", "part" -> true;
      case "attack", "strike", "deaths", "losses", "loss", "existence", "presence", "problem" ->
          true;
      default -> false;
    };
  }

  /// Whether a word says when, where or how it is said, and not what.
  private boolean isAside(int token) {
    return switch (tokens.folded(token)) {
      case "on", "in", "at", "by", "to", "during", "after", "before", "late", "early", "earlier" ->
          true;
      case "yesterday", "today", "later", "through", "via", "as", "when", "while", "with", "from" ->
          true;
      case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "and" ->
          true;
      default -> false;
    };
  }

  /// Where what is said begins behind "that", or behind "confirmation of"; negative where neither
  /// is.
  int afterThat(int verb, int end) {
    for (int at = verb + 1; at < Math.min(end, verb + THAT_REACH); at++) {
      if (tokens.folded(at).equals("that")) return at + 1 < end ? at + 1 : -1;
      if (tokens.folded(at).equals("of") && verb + 1 == at && isNoun(verb)) return at + 1;
      if (tokens.folded(at).equals(",")) return -1;
    }
    return -1;
  }

  private boolean isNoun(int token) {
    return tokens.folded(token).equals("confirmation");
  }

  /// Before ", saying ..." or ", but ...".
  private int clauseEnd(int from, int end) {
    for (int at = from + 1; at + 1 < end; at++) {
      if (!tokens.folded(at).equals(",")) continue;
      String next = tokens.folded(at + 1);
      boolean participle = next.endsWith("ing") && (cues.speaks(next) || cues.claims(next));
      if (participle || next.equals("but") || next.equals("although")) return at;
    }
    return end;
  }

  /// The text of tokens `[first, end)` without marks at its end; null where no word is left.
  @Nullable Range range(int first, int end) {
    int last = end - 1;
    while (last >= first && !tokens.isWord(last)) last--;
    return last < first ? null : new Range(tokens.start(first), tokens.end(last));
  }
}
