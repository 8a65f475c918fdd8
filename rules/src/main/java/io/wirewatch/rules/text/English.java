package io.wirewatch.rules.text;

/// Takes the inflections off English words: plurals, `-ed`, `-ing`, and the `-e` that they hide.
///
/// These are steps 1a, 1b, 5a and 5b of Porter's algorithm (1980), with `-ies` to `-y`, and a list
/// of irregular forms before them. Derivation (`-ment`, `-ation`) is left alone: a desk that
/// watches `deployment` does not ask for `deploy`. A stem is a key to compare and need not be a
/// word.
final class English {
  private static final Irregulars IRREGULARS = Irregulars.load("irregular-en.txt");
  private static final int SHORTEST = 4;

  private English() {}

  /// The stem of a folded English word.
  static String stem(String word) {
    if (IRREGULARS.keeps(word)) return word;
    String regular = IRREGULARS.baseOf(word);
    if (regular.length() < SHORTEST || !isLatin(regular)) return regular;
    return withoutFinal(withoutEnding(singular(regular)));
  }

  private static boolean isLatin(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') return false;
    }
    return true;
  }

  private static String singular(String word) {
    if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > SHORTEST) return cut(word, 3) + "y";
    if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("xes")) return cut(word, 2);
    return cut(word, 1);
  }

  private static String withoutEnding(String word) {
    if (word.endsWith("eed"))
      return word.length() > 4 && measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
    if (word.endsWith("ied") && word.length() > SHORTEST) return cut(word, 3) + "y";
    if (word.endsWith("ed") && hasVowel(cut(word, 2))) return repaired(cut(word, 2));
    if (word.endsWith("ing") && hasVowel(cut(word, 3))) return repaired(cut(word, 3));
    return word;
  }

  /// Gives back the `e`, or takes off the doubled consonant, that the ending changed.
  private static String repaired(String stem) {
    if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) return stem + "e";
    if (endsDoubled(stem) && "lsz".indexOf(stem.charAt(stem.length() - 1)) < 0) return cut(stem, 1);
    return measure(stem) == 1 && endsShort(stem) ? stem + "e" : stem;
  }

  private static String withoutFinal(String word) {
    String stem = word;
    if (stem.endsWith("ie")) return cut(stem, 2) + "y";
    if (stem.endsWith("e")) {
      String cut = cut(stem, 1);
      int measure = measure(cut);
      if (measure > 1 || (measure == 1 && !endsShort(cut))) stem = cut;
    }
    return stem.endsWith("ll") && measure(stem) > 1 ? cut(stem, 1) : stem;
  }

  /// The number of times a vowel is followed by a consonant: Porter's m.
  private static int measure(String stem) {
    int measure = 0;
    for (int i = 1; i < stem.length(); i++) {
      if (isVowel(stem, i - 1) && !isVowel(stem, i)) measure++;
    }
    return measure;
  }

  private static boolean hasVowel(String stem) {
    for (int i = 0; i < stem.length(); i++) {
      if (isVowel(stem, i)) return true;
    }
    return false;
  }

  private static boolean isVowel(String word, int at) {
    return switch (word.charAt(at)) {
      case 'a', 'e', 'i', 'o', 'u' -> true;
      case 'y' -> at > 0 && !isVowel(word, at - 1);
      default -> false;
    };
  }

  private static boolean endsDoubled(String stem) {
    int last = stem.length() - 1;
    return last > 0 && stem.charAt(last) == stem.charAt(last - 1) && !isVowel(stem, last);
  }

  /// Whether the stem ends consonant, vowel, consonant (not w, x or y), as `hop` does.
  private static boolean endsShort(String stem) {
    int last = stem.length() - 1;
    return last > 1
        && !isVowel(stem, last)
        && isVowel(stem, last - 1)
        && !isVowel(stem, last - 2)
        && "wxy".indexOf(stem.charAt(last)) < 0;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
