package io.wirewatch.contracts.claim;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words without case, accents and punctuation, for comparison.
final class Folded {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OWNER = Pattern.compile("['’ʼ]s\\b");

  private Folded() {}

  /// The words of a name or a phrase with a space between them; empty where there are none.
  static String of(String phrase) {
    return String.join(" ", words(phrase));
  }

  /// The words of a text, in order; what parts clauses is a word of its own: `,`.
  static List<String> clauses(String text) {
    return cut(plain(text), true);
  }

  private static List<String> words(String phrase) {
    return cut(plain(phrase), false);
  }

  private static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return OWNER.matcher(MARKS.matcher(apart).replaceAll("")).replaceAll("");
      }
    }
    return text.toLowerCase(Locale.ROOT).replace("'s", "");
  }

  private static List<String> cut(String text, boolean parts) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) start = i;
      if (!inside && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
      if (parts && !inside && i < text.length() && ",;:.()–—".indexOf(text.charAt(i)) >= 0) {
        words.add(",");
      }
    }
    return words;
  }
}
