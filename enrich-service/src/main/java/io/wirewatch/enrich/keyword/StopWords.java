package io.wirewatch.enrich.keyword;

import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.text.Fold;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The function words of a language, folded.
final class StopWords {
  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk");

  private final Map<String, Set<String>> byLanguage = new HashMap<>();

  /// Reads the lists that ship with the project.
  StopWords() {
    for (String language : LANGUAGES) {
      Set<String> words = new HashSet<>();
      for (String line : WordList.lines(StopWords.class, "stop-words-" + language + ".txt")) {
        for (String word : line.split(" +", -1)) {
          words.add(Fold.of(word));
        }
      }
      byLanguage.put(language, words);
    }
  }

  /// The words of a language; those of English for a language without a list.
  ///
  /// @param language a BCP 47 tag
  Set<String> of(String language) {
    Set<String> english = byLanguage.getOrDefault("en", Set.of());
    return byLanguage.getOrDefault(language.split("-", 2)[0], english);
  }
}
