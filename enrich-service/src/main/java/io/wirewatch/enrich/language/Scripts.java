package io.wirewatch.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Languages that their script alone gives away.
final class Scripts {
  private static final double MOST = 0.5;
  private static final double SOME_KANA = 0.1;

  private static final Map<UnicodeScript, String> ONLY =
      Map.ofEntries(
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.KANNADA, "kn"),
          Map.entry(UnicodeScript.MALAYALAM, "ml"),
          Map.entry(UnicodeScript.GUJARATI, "gu"),
          Map.entry(UnicodeScript.GURMUKHI, "pa"),
          Map.entry(UnicodeScript.SINHALA, "si"));

  private Scripts() {}

  /// Whether more than half of the letters are Latin.
  static boolean isLatin(String text) {
    int letters = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        latin += c < 0x80 || UnicodeScript.of(c) == UnicodeScript.LATIN ? 1 : 0;
      }
    }
    return latin > letters * MOST;
  }

  /// The language, when more than half of the letters are in a script that only it uses.
  static Optional<String> language(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int letters = 0;
    for (int c : text.codePoints().filter(Character::isLetter).toArray()) {
      counts.merge(UnicodeScript.of(c), 1, Integer::sum);
      letters++;
    }
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = counts.getOrDefault(UnicodeScript.HAN, 0);
    if (kana + han > letters * MOST) {
      return Optional.of(kana > (kana + han) * SOME_KANA ? "ja" : "zh");
    }
    int enough = (int) (letters * MOST);
    if (counts.getOrDefault(UnicodeScript.ARABIC, 0) > enough && isArabic(text)) {
      return Optional.of("ar");
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > enough)
        .flatMap(entry -> Optional.ofNullable(ONLY.get(entry.getKey())).stream())
        .findFirst();
  }

  /// Whether a text in Arabic script has letters that Persian and Urdu do not write, and none that
  /// Arabic does not.
  private static boolean isArabic(String text) {
    return text.chars().noneMatch(c -> "پچژگکیےںٹڈڑھ".indexOf(c) >= 0)
        && text.chars().anyMatch(c -> "يىكة".indexOf(c) >= 0);
  }
}
