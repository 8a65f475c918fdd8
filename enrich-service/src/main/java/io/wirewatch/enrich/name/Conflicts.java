package io.wirewatch.enrich.name;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import io.wirewatch.contracts.EntityType;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What tells two names apart, however alike they are spelt.
final class Conflicts {
  private static final Set<String> SON_OF = Set.of("bin", "ben", "ibn", "bint");
  private static final List<Set<String>> GENERATIONS =
      List.of(Set.of("sr", "senior", "i"), Set.of("jr", "junior", "ii"), Set.of("iii"));
  private static final Set<String> COUNTRIES = countries();
  private static final Transliterator SIMPLIFIED =
      Transliterator.getInstance("Traditional-Simplified");

  private Conflicts() {}

  static boolean between(EntityType type, ComparedName a, ComparedName b) {
    return isOtherCharacters(a.written(), b.written())
        || (type == EntityType.PERSON
            ? isOtherFather(a, b) || isOtherGeneration(a.words(), b.words())
            : isOtherNumber(a.parts(), b.parts()) || isOtherCountry(a.parts(), b.parts()));
  }

  /// Salman bin Mohammed is the father of Mohammed bin Salman.
  private static boolean isOtherFather(ComparedName a, ComparedName b) {
    return saysWhoseSon(a.words())
        && saysWhoseSon(b.words())
        && PartPairing.likeness(a.parts().getFirst(), b.parts().getFirst()) < PartPairing.LEAST;
  }

  private static boolean saysWhoseSon(List<String> words) {
    return words.size() > 2
        && words.subList(1, words.size() - 1).stream().anyMatch(SON_OF::contains);
  }

  private static boolean isOtherGeneration(List<String> a, List<String> b) {
    int one = generation(a.getLast());
    int other = generation(b.getLast());
    return one >= 0 && other >= 0 && one != other;
  }

  private static int generation(String word) {
    for (int i = 0; i < GENERATIONS.size(); i++) {
      if (GENERATIONS.get(i).contains(word)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOtherNumber(List<String> a, List<String> b) {
    return !Numbers.of(a).equals(Numbers.of(b));
  }

  private static boolean isOtherCountry(List<String> a, List<String> b) {
    Set<String> one = countries(a);
    Set<String> other = countries(b);
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  static boolean isCountry(String word) {
    return COUNTRIES.contains(word);
  }

  private static Set<String> countries(List<String> words) {
    return words.stream().filter(COUNTRIES::contains).collect(Collectors.toSet());
  }

  /// In writing that has a character a syllable another character is another name.
  private static boolean isOtherCharacters(String a, String b) {
    UnicodeScript script = UnicodeScript.of(a.codePointAt(0));
    if ((script != UnicodeScript.HAN && script != UnicodeScript.HANGUL)
        || !isIn(script, a)
        || !isIn(script, b)) {
      return false;
    }
    return !letters(a).equals(letters(b));
  }

  private static boolean isIn(UnicodeScript script, String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> UnicodeScript.of(letter) == script);
  }

  private static String letters(String name) {
    String letters =
        name.codePoints()
            .filter(Character::isLetter)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    synchronized (SIMPLIFIED) {
      return SIMPLIFIED.transliterate(letters);
    }
  }

  /// Those of one word.
  private static Set<String> countries() {
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> Latin.of(ULocale.getDisplayCountry("und-" + code, "en")))
        .filter(name -> name.indexOf(' ') < 0)
        .collect(Collectors.toUnmodifiableSet());
  }
}
