package io.wirewatch.enrich.name;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/// Holds foreign names as Chinese writes them, a character a syllable and a point between given and
/// family name, against the same names in letters: 安格拉·默克尔 is Angela Merkel.
///
/// Chinese has no clusters, no r at the start of a syllable and few sounds to end one with, so what
/// is compared is the consonants in order, those taken for one that Chinese takes for one.
final class ForeignInChinese {
  private static final String POINTS = "·•・‧";
  private static final Pattern NO_CONSONANT = Pattern.compile("[^a-z]|[aeiouyw]");
  private static final Pattern HISSES = Pattern.compile("sch|tsch|zh|ch|sh|ts|th|[zcjqx]");
  private static final Pattern NASAL = Pattern.compile("ng(?![aeiou])");
  private static final Pattern HARD_C = Pattern.compile("ck|c(?![hieys])");
  private static final Pattern TWICE = Pattern.compile("(.)\\1");
  private static final int FEWEST = 4;
  private static final double ALIKE = 0.8;

  private ForeignInChinese() {}

  /// Whether one name is a foreign one in Chinese characters, the other not in them, and both sound
  /// alike.
  static boolean same(String a, String b) {
    if (isForeignInChinese(a) == isForeignInChinese(b)) {
      return false;
    }
    String x = consonants(a);
    String y = consonants(b);
    return Math.min(x.length(), y.length()) >= FEWEST && Spelling.likeness(x, y) >= ALIKE;
  }

  private static boolean isForeignInChinese(String name) {
    boolean characters =
        name.codePoints()
            .filter(Character::isLetter)
            .allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.HAN);
    return characters && name.chars().anyMatch(c -> POINTS.indexOf(c) >= 0);
  }

  private static String consonants(String name) {
    String nasal = NASAL.matcher(Latin.of(name)).replaceAll("n");
    String hard = HARD_C.matcher(nasal.replace("ph", "f")).replaceAll("k");
    String hissed = HISSES.matcher(hard).replaceAll("s");
    String classes =
        NO_CONSONANT
            .matcher(hissed)
            .replaceAll("")
            .replace('r', 'l')
            .replace('b', 'p')
            .replace('d', 't')
            .replace('g', 'k')
            .replace('v', 'f')
            .replace('m', 'n');
    return TWICE.matcher(classes).replaceAll("$1");
  }
}
