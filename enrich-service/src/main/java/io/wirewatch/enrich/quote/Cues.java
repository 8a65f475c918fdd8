package io.wirewatch.enrich.quote;

import io.wirewatch.contracts.Stance;
import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.quote.StanceVerb.Takes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words that tie a speaker to what is said.
final class Cues {
  private final Set<String> claiming = new HashSet<>();
  private final Set<String> speaking = new HashSet<>();
  private final Set<String> pronouns = words("pronouns.txt");
  private final Set<String> between = words("between.txt");
  private final Set<String> clauseStarts = words("clause-starts.txt");
  private final Set<String> determiners = words("determiners.txt");
  private final Set<String> turns = words("turns.txt");
  private final Set<String> offices = words("offices.txt");
  private final Set<String> claimNouns = words("claim-nouns.txt");
  private final Set<String> notDenials = words("not-denials.txt");
  private final Map<String, StanceVerb> stanceVerbs = new HashMap<>();
  private final Map<String, Stance> truths = new HashMap<>();

  /// Reads the lists that ship with the project.
  Cues() {
    for (String line : WordList.lines(Cues.class, "cues.txt")) {
      boolean strict = line.startsWith("!");
      List<String> forms = List.of(line.replace("!", "").strip().split(" +", -1));
      speaking.addAll(forms);
      if (strict) {
        claiming.addAll(forms);
      }
    }
    for (String line : WordList.lines(Cues.class, "stances.tsv")) {
      String[] cells = line.split("\t", -1);
      Takes takes = Takes.valueOf(cells[1].toUpperCase(Locale.ROOT));
      StanceVerb verb = new StanceVerb(Stance.valueOf(cells[0]), takes);
      for (String form : cells[2].split(" ", -1)) stanceVerbs.put(form, verb);
    }
    claiming.addAll(stanceVerbs.keySet());
    claiming.addAll(List.of("according", "confirmation"));
    for (String line : WordList.lines(Cues.class, "truths.tsv")) {
      String[] cells = line.split("\t", -1);
      for (String word : cells[1].split(" ", -1)) truths.put(word, Stance.valueOf(cells[0]));
    }
  }

  /// Whether a word can introduce a direct quote: said, laughed, wrote.
  boolean speaks(String folded) {
    return speaking.contains(folded);
  }

  /// Whether a word introduces what is said without marks too: said, warned, refuted, according,
  /// confirmation.
  boolean claims(String folded) {
    return claiming.contains(folded);
  }

  /// The verb that a word is a form of, where it takes a stance; null where it does not.
  @Nullable StanceVerb stanceVerb(String folded) {
    return stanceVerbs.get(folded);
  }

  /// What calling a claim so comes to: `DENIES` for false; null for any other word.
  @Nullable Stance truth(String folded) {
    return truths.get(folded);
  }

  /// Whether a word names what is claimed: allegations.
  boolean isClaim(String folded) {
    return claimNouns.contains(folded);
  }

  /// Whether a word names what is refused and not disputed when it is denied: bail.
  boolean isRefused(String folded) {
    return notDenials.contains(folded);
  }

  /// Whether a word names an office, or one who speaks for others: spokesman.
  boolean isOffice(String folded) {
    return offices.contains(folded);
  }

  /// Whether a word stands for a person or people named before.
  boolean isPronoun(String folded) {
    return pronouns.contains(folded);
  }

  /// Whether a word opens the description of a speaker: the, another.
  boolean isDeterminer(String folded) {
    return determiners.contains(folded);
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
    return words;
  }
}
