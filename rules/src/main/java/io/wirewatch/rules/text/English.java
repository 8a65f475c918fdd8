package io.wirewatch.rules.text;

import java.util.Arrays;

/// Takes the inflections off English words: plurals, `-ed`, `-ing`, and the `-e` that they hide.
///
/// These are steps 1a, 1b, 5a and 5b of Porter's algorithm (1980), with `-ies` to `-y`, and a list
/// of irregular forms before them. Derivation (`-ment`, `-ation`) is left alone: a desk that
/// watches `deployment` does not ask for `deploy`. A stem is a key to compare and need not be a
/// word.
final class English {
  private static final Irregulars IRREGULARS = Irregulars.load("irregular-en.txt");
  private static final int SHORTEST = 4;

  private final char[] word;
  private int length;

  private English(String word) {
    this.word = Arrays.copyOf(word.toCharArray(), word.length() + 1);
    this.length = word.length();
  }

  /// The stem of a folded English word.
  static String stem(String word) {
    String regular = IRREGULARS.baseOf(word);
    if (regular == null) return word;
    if (regular.length() < SHORTEST || !isLatin(regular)) return regular;
    English stem = new English(regular);
    stem.makeSingular();
    stem.cutEnding();
    stem.cutFinal();
    return new String(stem.word, 0, stem.length);
  }

  private static boolean isLatin(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') return false;
    }
    return true;
  }

  private boolean ends(String ending) {
    int from = length - ending.length();
    if (from < 0) return false;
    for (int i = 0; i < ending.length(); i++) {
      if (word[from + i] != ending.charAt(i)) return false;
    }
    return true;
  }

  private void cut(int letters) {
    length -= letters;
  }

  private void add(char letter) {
    word[length++] = letter;
  }

  private void makeSingular() {
    if (!ends("s") || ends("ss") || ends("us") || ends("is")) return;
    if (ends("ies") && length > SHORTEST) {
      cut(3);
      add('y');
    } else if (ends("sses") || ends("shes") || ends("xes")) {
      cut(2);
    } else {
      cut(1);
    }
  }

  private void cutEnding() {
    if (ends("eed")) {
      if (length > SHORTEST && measure(length - 3) > 0) cut(1);
    } else if (ends("ied") && length > SHORTEST) {
      cut(3);
      add('y');
    } else if (ends("ed") && hasVowel(length - 2)) {
      cut(2);
      repair();
    } else if (ends("ing") && hasVowel(length - 3)) {
      cut(3);
      repair();
    }
  }

  /// Gives back the `e`, or takes off the doubled consonant, that the ending changed.
  private void repair() {
    if (ends("at") || ends("bl") || ends("iz")) {
      add('e');
    } else if (endsDoubled() && "lsz".indexOf(word[length - 1]) < 0) {
      cut(1);
    } else if (measure(length) == 1 && endsShort(length)) {
      add('e');
    }
  }

  private void cutFinal() {
    if (ends("ie")) {
      cut(2);
      add('y');
    }
    if (ends("e")) {
      int measure = measure(length - 1);
      if (measure > 1 || (measure == 1 && !endsShort(length - 1))) cut(1);
    }
    if (ends("ll") && measure(length) > 1) cut(1);
  }

  /// The number of times a vowel is followed by a consonant in the first letters: Porter's m.
  private int measure(int letters) {
    int measure = 0;
    boolean before = false;
    for (int i = 0; i < letters; i++) {
      boolean vowel = isVowel(i, before);
      if (before && !vowel) measure++;
      before = vowel;
    }
    return measure;
  }

  private boolean hasVowel(int letters) {
    boolean vowel = false;
    for (int i = 0; i < letters && !vowel; i++) vowel = isVowel(i, vowel);
    return vowel;
  }

  private boolean isVowel(int at) {
    return isVowel(at, at > 0 && word[at] == 'y' && isVowel(at - 1));
  }

  private boolean isVowel(int at, boolean afterVowel) {
    return switch (word[at]) {
      case 'a', 'e', 'i', 'o', 'u' -> true;
      case 'y' -> at > 0 && !afterVowel;
      default -> false;
    };
  }

  private boolean endsDoubled() {
    int last = length - 1;
    return last > 0 && word[last] == word[last - 1] && !isVowel(last);
  }

  /// Whether the first letters end consonant, vowel, consonant (not w, x or y), as `hop` does.
  private boolean endsShort(int letters) {
    int last = letters - 1;
    return last > 1
        && !isVowel(last)
        && isVowel(last - 1)
        && !isVowel(last - 2)
        && "wxy".indexOf(word[last]) < 0;
  }
}
