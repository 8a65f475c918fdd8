package io.wirewatch.contracts.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Names what is counted, so that claims on it can be compared: `troops`, `people killed`.
///
/// People are compared only where the clause says what became of them: twelve people who died and
/// three hundred who fled are two things. Other things go by the words that name them; less than
/// ten of a thing is as often said of some other ones ("two officers") and has no name. What has a
/// unit (money, shares, lengths) has none either, since the text seldom says near it of what.
final class Quantities {
  private static final String COUNT = "count";
  private static final double FEWEST_THINGS = 10;
  private static final int BEFORE = 4;
  private static final int AFTER = 4;

  private static final Things THINGS = new Things();

  private Quantities() {}

  /// The name of what a figure counts; empty where it is not known well enough to be compared.
  ///
  /// @param before the words of the sentence before the figure
  /// @param after those behind it
  static Optional<String> name(
      String unit, Optional<String> counted, double value, String before, String after) {
    List<String> words = Folded.clauses(counted.orElse(""));
    if (!unit.equals(COUNT) || words.isEmpty()) return Optional.empty();
    String last = words.getLast();
    String alone = THINGS.fate(last);
    if (alone != null) return Optional.of("people " + alone);
    String people = firstPeople(words);
    String fate = fate(words, before, after);
    if (people != null) return Optional.ofNullable(fate).map(became -> people + " " + became);
    String thing = THINGS.thing(last);
    if (thing == null && value < FEWEST_THINGS) return Optional.empty();
    String name = thing == null ? String.join(" ", words) : thing;
    return Optional.of(fate == null ? name : name + " " + fate);
  }

  private static @Nullable String firstPeople(List<String> words) {
    return words.stream().map(THINGS::people).filter(name -> name != null).findFirst().orElse(null);
  }

  /// What became of what is counted: as the verb just before says, else the words behind.
  private static @Nullable String fate(List<String> counted, String before, String after) {
    String verb = said(Folded.clauses(before).reversed(), BEFORE);
    if (verb != null) return verb;
    String in = said(counted, counted.size());
    return in != null ? in : said(behind(counted, after), AFTER);
  }

  /// The words behind what is counted.
  private static List<String> behind(List<String> counted, String after) {
    List<String> words = Folded.clauses(after);
    return words.subList(Math.min(counted.size(), words.size()), words.size());
  }

  private static @Nullable String said(List<String> words, int reach) {
    for (String word : words.subList(0, Math.min(reach, words.size()))) {
      String fate = THINGS.fate(word);
      if (fate != null) return fate;
      if (THINGS.ends(word)) return null;
    }
    return null;
  }
}
