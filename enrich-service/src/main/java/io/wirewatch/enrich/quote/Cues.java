package io.wirewatch.enrich.quote;

import io.wirewatch.enrich.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words that tie a speaker to what is said.
final class Cues {
  private final Set<String> reporting = new HashSet<>();
  private final Set<String> speaking = new HashSet<>();
  private final Set<String> pronouns = words("pronouns.txt");
  private final Set<String> between = words("between.txt");
  private final Set<String> clauseStarts = words("clause-starts.txt");
  private final Set<String> turns = words("turns.txt");

  /// Reads the lists that ship with the project.
  Cues() {
    for (String line : WordList.lines(Cues.class, "cues.txt")) {
      boolean strict = line.startsWith("!");
      List<String> forms = List.of(line.replace("!", "").strip().split(" +", -1));
      speaking.addAll(forms);
      if (strict) {
        reporting.addAll(forms);
      }
    }
  }

  /// Whether a word can introduce a direct quote: said, laughed, wrote.
  boolean speaks(String folded) {
    return speaking.contains(folded);
  }

  /// Whether a word introduces what is said without marks too: said, warned.
  boolean reports(String folded) {
    return reporting.contains(folded);
  }

  /// Whether a word stands for a person or people named before.
  boolean isPronoun(String folded) {
    return pronouns.contains(folded);
  }

  /// Whether a word may stand between a subject and its verb: has, also, later.
  boolean mayStandBetween(String folded) {
    return between.contains(folded);
  }

  /// Whether a word between a subject and its verb says how or when: repeatedly, later.
  boolean isAdverb(String folded) {
    return between.contains(folded) && (folded.endsWith("ly") || folded.equals("later"));
  }

  /// Whether a word behind a quote starts a clause that has nothing to do with it: when, because.
  boolean turns(String folded) {
    return turns.contains(folded);
  }

  /// Whether a word starts a clause, so that no subject reaches over it.
  boolean startsClause(String folded) {
    return clauseStarts.contains(folded);
  }

  private static Set<String> words(String list) {
    Set<String> words = new HashSet<>();
    for (String line : WordList.lines(Cues.class, list)) {
      words.addAll(List.of(line.split(" +", -1)));
    }
    return Set.copyOf(words);
  }
}
