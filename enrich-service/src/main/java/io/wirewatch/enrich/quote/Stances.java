package io.wirewatch.enrich.quote;

import io.wirewatch.contracts.Stance;
import io.wirewatch.enrich.quote.StanceVerb.Takes;
import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Tells how a speaker stands to what is quoted, from the verb of saying with its negation, and
/// from words that take a stance by being said: "we can confirm that", "the reports are false".
final class Stances {
  private static final int OBJECT_REACH = 5;
  private static final int REACH = 9;

  private final Tokens tokens;
  private final Cues cues;

  Stances(Document document, Cues cues) {
    this.tokens = document.tokens();
    this.cues = cues;
  }

  /// The stance of a verb; null where it takes none: what is not said, not warned of.
  @Nullable Stance of(StanceVerb verb, VerbGroup group) {
    return switch (verb.stance()) {
      case CONFIRMS, DENIES -> group.negated() ? Stance.COULD_NOT_CONFIRM : verb.stance();
      case ACCUSES, WARNS, SAYS, COULD_NOT_CONFIRM -> group.negated() ? null : verb.stance();
    };
  }

  /// The stance of a direct quote.
  ///
  /// @param cue the token of the verb of saying, negative where none is known
  Stance direct(Range quote, int cue) {
    int first = tokens.firstFrom(quote.start() + 1);
    int end = tokens.firstFrom(quote.end() - 1);
    Stance said = cue < 0 ? null : byVerb(cue, first, end);
    return said != null ? said : performed(first, end);
  }

  private @Nullable Stance byVerb(int cue, int first, int end) {
    String folded = tokens.folded(cue);
    StanceVerb verb = cues.stanceVerb(folded);
    if (verb == null) return isCalling(folded) && namesClaim(cue) ? truth(first, end) : null;
    // What somebody admits in their own words need not be what was claimed before.
    if (verb.takes() == Takes.CLAUSE) return null;
    VerbGroup group = VerbGroup.of(tokens, cues, cue);
    boolean whole = verb.takes() != Takes.REPORT || namesClaim(cue);
    return whole && (group.negated() || !group.open()) ? of(verb, group) : null;
  }

  private static boolean isCalling(String folded) {
    return switch (folded) {
      case "called", "calls", "calling", "described", "describes", "describing", "labelled" -> true;
      case "labeled", "branded", "dubbed" -> true;
      default -> false;
    };
  }

  /// Whether what follows a verb is something claimed: "rejected these allegations".
  boolean namesClaim(int verb) {
    for (int at = verb + 1; at < Math.min(tokens.size(), verb + OBJECT_REACH + 1); at++) {
      if (cues.isClaim(tokens.folded(at))) return true;
      if (!tokens.isWord(at)) return false;
    }
    return false;
  }

  private @Nullable Stance truth(int first, int end) {
    for (int at = first; at < Math.min(end, first + OBJECT_REACH); at++) {
      Stance stance = cues.truth(tokens.folded(at));
      if (stance != null) return stance;
    }
    return null;
  }

  /// What the words of tokens `[first, end)` do: "it could not confirm the report" confirms
  /// nothing.
  Stance performed(int from, int end) {
    int first = behindAnswer(from, end);
    Stance stance = isOneself(first, end) ? byOneself(first, Math.min(end, first + REACH)) : null;
    stance = stance == null ? ofClaim(first, Math.min(end, first + 2 * REACH)) : stance;
    return stance == null ? Stance.SAYS : stance;
  }

  /// "Yes, we confirm".
  private int behindAnswer(int from, int end) {
    boolean answer =
        from + 2 < end
            && tokens.folded(from + 1).equals(",")
            && (tokens.folded(from).equals("yes") || tokens.folded(from).equals("no"));
    return answer ? from + 2 : from;
  }

  private boolean isOneself(int first, int end) {
    return first < end
        && switch (tokens.folded(first)) {
          case "it", "he", "she", "they", "we", "i", "there" -> true;
          default -> false;
        };
  }

  private @Nullable Stance byOneself(int first, int end) {
    for (int at = first + 1; at < end; at++) {
      String folded = tokens.folded(at);
      StanceVerb verb = cues.stanceVerb(folded);
      if (verb != null && verb.takes() == Takes.ANYTHING) {
        VerbGroup group = VerbGroup.of(tokens, cues, at);
        boolean own = group.first() - 1 == first && !group.passive();
        boolean done = group.negated() || !group.open();
        return own && done && !refuses(verb, at) ? of(verb, group) : null;
      }
      boolean none = folded.equals("confirmation") || folded.equals("information");
      if (none && hasNo(at)) return Stance.COULD_NOT_CONFIRM;
    }
    return null;
  }

  /// Whether "no" stands before a noun, a word or two between at most.
  boolean hasNo(int noun) {
    for (int at = noun - 1; at >= Math.max(0, noun - 3); at--) {
      if (tokens.folded(at).equals("no")) return true;
      if (!tokens.isWord(at)) return false;
    }
    return false;
  }

  /// Whether something is refused by the verb and not disputed: "denied him entry".
  boolean refuses(StanceVerb verb, int at) {
    if (verb.stance() != Stance.DENIES) return false;
    for (int next = at + 1; next < Math.min(tokens.size(), at + 4); next++) {
      String folded = tokens.folded(next);
      if (cues.isRefused(folded)) return true;
      if (cues.isClaim(folded) || !tokens.isWord(next) || folded.equals("that")) return false;
    }
    return false;
  }

  /// "The reports were false", "this account is not true".
  private @Nullable Stance ofClaim(int first, int end) {
    int claim = first;
    while (claim < Math.min(end, first + OBJECT_REACH) && !cues.isClaim(tokens.folded(claim))) {
      claim++;
    }
    if (claim >= Math.min(end, first + OBJECT_REACH)) return null;
    int be = claim + 1;
    while (be < end && !isBe(tokens.folded(be))) be++;
    boolean negated = false;
    for (int at = be + 1; at < Math.min(end, be + OBJECT_REACH); at++) {
      String folded = tokens.folded(at);
      negated |= folded.equals("not");
      Stance stance = cues.truth(folded);
      if (stance != null) return negated ? opposite(stance) : stance;
    }
    return null;
  }

  private static boolean isBe(String folded) {
    return switch (folded) {
      case "is", "are", "was", "were" -> true;
      default -> false;
    };
  }

  private static @Nullable Stance opposite(Stance stance) {
    return stance == Stance.CONFIRMS ? Stance.DENIES : null;
  }
}
