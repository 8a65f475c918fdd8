package io.wirewatch.rules.text;

import io.wirewatch.contracts.article.WordList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Takes the endings of cases and numbers off Ukrainian nouns and adjectives, and the commonest
/// ones of verbs: the longest that leaves three letters or more with a vowel among them.
///
/// The list is short and so is what it does: _військами_ and _війська_ meet at _військ_; sounds
/// that alternate inside the stem (_вибір_, _вибори_) keep forms apart.
final class Ukrainian {
  private static final int SHORTEST = 3;
  private static final Set<Character> VOWELS =
      Set.of('а', 'е', 'є', 'и', 'і', 'ї', 'о', 'у', 'ю', 'я');
  private static final List<String> ENDINGS =
      WordList.words(Ukrainian.class, "ukrainian-endings.txt").stream()
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(e -> e))
          .toList();

  private Ukrainian() {}

  static String stem(String word) {
    String stem = word;
    for (String ending : ENDINGS) {
      if (!word.endsWith(ending)) continue;
      String cut = word.substring(0, word.length() - ending.length());
      if (cut.length() >= SHORTEST && hasVowel(cut)) {
        stem = cut;
        break;
      }
    }
    return stem.endsWith("ь") ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static boolean hasVowel(String word) {
    return word.chars().anyMatch(c -> VOWELS.contains((char) c));
  }
}
