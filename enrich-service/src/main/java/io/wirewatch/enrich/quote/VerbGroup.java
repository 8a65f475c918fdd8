package io.wirewatch.enrich.quote;

import io.wirewatch.enrich.text.TokenKind;
import io.wirewatch.enrich.text.Tokens;

/// A verb of saying with what stands before it and makes one phrase with it: "could not
/// independently verify", "declined to confirm", "would neither confirm nor deny".
///
/// @param first the first token of the phrase; the verb itself where nothing goes with it
/// @param negated whether it says that somebody did not, could not or would not
/// @param passive whether the subject is what is said: "has been confirmed by"
/// @param open whether it is not said yet, if ever: "will confirm", "is expected to confirm"
record VerbGroup(int first, boolean negated, boolean passive, boolean open) {

  static VerbGroup of(Tokens tokens, Cues cues, int verb) {
    Walk walk = new Walk(tokens, cues, verb);
    while (walk.goesOn()) walk.step();
    return new VerbGroup(walk.at + 1, walk.negated, walk.passive, walk.open);
  }

  /// Back from the verb.
  private static final class Walk {
    private final Tokens tokens;
    private final Cues cues;
    private final int verb;
    private int at;
    private boolean negated;
    private boolean passive;
    private boolean open;

    Walk(Tokens tokens, Cues cues, int verb) {
      this.tokens = tokens;
      this.cues = cues;
      this.verb = verb;
      this.at = verb - 1;
    }

    boolean goesOn() {
      return at >= 0 && (length(at) > 0);
    }

    void step() {
      at -= length(at);
    }

    /// How many tokens from one back belong to the phrase; 0 where none does.
    private int length(int token) {
      String folded = tokens.folded(token);
      if (folded.endsWith("n't") || folded.equals("'t")) return negation();
      return switch (folded) {
        case "not", "never", "neither", "nor", "cannot" -> joinsTwo(token, folded) ? 2 : negation();
        case "only" -> is(token - 1, "not") ? 2 : 1;
        case "has", "have", "had", "having", "do", "does", "did", "can", "could", "'ve" -> 1;
        case "is", "are", "was", "were", "be", "been", "being", "'re" -> passively();
        case "will", "would", "may", "might", "must", "should", "shall", "'ll" -> open();
        case "to" -> refusal(token);
        case "or", "and" -> cues.stanceVerb(folded(token - 1)) == null ? 0 : 2;
        case "yet", "also", "so", "far", "even", "again", "later", "first", "still", "already" -> 1;
        case "now", "since", "either", "both", "repeatedly", "once", "just", "then", "himself" -> 1;
        default -> folded.length() > 3 && folded.endsWith("ly") ? 1 : 0;
      };
    }

    /// "Neither confirmed nor denied".
    private boolean joinsTwo(int token, String folded) {
      return folded.equals("nor") && cues.stanceVerb(folded(token - 1)) != null;
    }

    private int negation() {
      negated = true;
      return 1;
    }

    private int open() {
      open = true;
      return 1;
    }

    private int passively() {
      boolean participle = tokens.folded(verb).endsWith("ed") || is(verb, "denied");
      passive |= participle;
      return 1;
    }

    /// "Declined to", "was unable to", "has yet to"; any other word makes it something to come.
    private int refusal(int to) {
      int before = to - 1;
      while (before > 0 && folded(before).endsWith("ly")) before--;
      switch (folded(before)) {
        case "declined", "declines", "decline", "declining" -> negated = true;
        case "refused", "refuses", "refuse", "refusing" -> negated = true;
        case "unable", "failed", "fails", "yet", "unwilling", "reluctant", "impossible" ->
            negated = true;
        case "able" -> {}
        default -> {
          open = true;
          return 1;
        }
      }
      return to - before + 1;
    }

    private String folded(int token) {
      return token < 0 ? "" : tokens.folded(token);
    }

    private boolean is(int token, String folded) {
      return folded(token).equals(folded);
    }
  }

  /// Whether nothing stands before the verb.
  boolean isBare(int verb) {
    return first == verb;
  }

  /// The same, of a verb of saying: "the report", "dismissed reports", "the state denied".
  boolean isNoun(Tokens tokens, Cues cues, int verb) {
    String folded = tokens.folded(verb);
    if (isName(tokens, verb)) return true;
    boolean disputed =
        cues.isClaim(folded)
            && verb > 0
            && isBare(verb)
            && cues.stanceVerb(tokens.folded(verb - 1)) != null;
    return disputed || (!folded.endsWith("ing") && isNoun(tokens, verb));
  }

  /// Whether a word that looks like a verb is the end of a name: "the United States".
  static boolean isName(Tokens tokens, int verb) {
    return verb > 0 && tokens.isCapitalised(verb) && tokens.isCapitalised(verb - 1);
  }

  /// Whether the word is no verb here but part of a noun phrase: "12 confirmed cases", "a warning",
  /// "dismissed reports".
  boolean isNoun(Tokens tokens, int verb) {
    if (!isBare(verb) || verb == 0) return false;
    String before = tokens.folded(verb - 1);
    return tokens.kind(verb - 1) == TokenKind.NUMBER
        || switch (before) {
          case "-", "'s", "the", "a", "an", "of", "this", "these", "those", "no", "any", "its" ->
              true;
          case "his", "her", "their", "our", "with", "for", "from", "by", "in", "on", "at" -> true;
          case "more", "some", "all", "many", "few", "new", "other", "first", "only", "than" ->
              true;
          case "over", "such", "several", "about", "earlier", "media", "news" -> true;
          default -> false;
        };
  }
}
