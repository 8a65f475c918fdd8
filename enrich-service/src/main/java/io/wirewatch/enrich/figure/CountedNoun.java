package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.atom.Sentence;
import java.util.Set;

/// Reads what a bare number counts: the words that follow it, up to a word that no noun phrase
/// holds.
final class CountedNoun {
  private static final int LONGEST = 6;

  private final Set<String> ends =
      Set.copyOf(WordList.lines(CountedNoun.class, "noun-phrase-ends.txt"));
  private final Set<String> attributive =
      Set.copyOf(WordList.lines(CountedNoun.class, "plurals-before-nouns.txt"));

  /// Where the noun phrase behind a number starts: "12 more people", "two other boats".
  int start(Sentence s, int from) {
    return switch (s.folded(from)) {
      case "more", "other", "others" -> from + 1;
      default -> from;
    };
  }

  /// The index after the last atom of the noun phrase that starts at an atom; the same index where
  /// none starts there.
  int end(Sentence s, int from) {
    int at = from;
    while (at < s.size() && at - from < LONGEST && goesOn(s, at, from)) {
      at++;
    }
    while (at > from && !s.isWord(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean goesOn(Sentence s, int at, int from) {
    if (s.is(at, "-")) {
      return at > from && s.isGlued(at);
    }
    return s.isWord(at)
        && !ends.contains(s.folded(at))
        && !pastParticiple(s, at, from)
        && !verb(s, at, from);
  }

  /// Behind a plural a small word in -s is a verb, "two countries violates", unless the plural is
  /// one that stands before nouns: "special forces soldiers".
  private boolean verb(Sentence s, int at, int from) {
    String word = s.folded(at);
    boolean form = word.endsWith("s") && word.length() > 4 && !s.isCapital(at);
    boolean behind = at > from && plural(s.folded(at - 1)) && s.folded(at - 1).endsWith("s");
    return form && behind && !s.isCapital(at - 1) && !attributive.contains(s.folded(at - 1));
  }

  /// Whether the noun phrase that starts at an atom ends with a plural.
  boolean isPlural(Sentence s, int from) {
    int end = end(s, from);
    return end > from && plural(s.folded(end - 1));
  }

  /// A participle after the first word starts a verb or a clause: "six officers killed in".
  private static boolean pastParticiple(Sentence s, int at, int from) {
    String word = s.folded(at);
    boolean form = word.endsWith("ed") && word.length() > 4 && !word.endsWith("eed");
    return at > from && form && plural(s.folded(at - 1));
  }

  static boolean plural(String word) {
    return switch (word) {
      case "people", "men", "women", "children", "police", "personnel", "staff" -> true;
      default -> word.length() > 2 && word.endsWith("s") && !word.endsWith("ss");
    };
  }
}
