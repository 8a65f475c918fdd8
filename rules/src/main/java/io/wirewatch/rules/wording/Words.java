package io.wirewatch.rules.wording;

import io.wirewatch.contracts.Counting;
import java.time.Duration;
import java.util.Locale;

/// Numbers, things and lengths of time as history lines say them.
public final class Words {

  private Words() {}

  /// 1st, 2nd, 3rd, 4th, 11th, 21st.
  public static String ordinal(int n) {
    boolean teen = n % 100 / 10 == 1;
    String ending =
        switch (teen ? 0 : n % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return n + ending;
  }

  /// The thing counted, singular for 1.
  public static String noun(Counting counting, int n) {
    String plural = counting.name().toLowerCase(Locale.ROOT);
    if (n != 1) return plural;
    return plural.endsWith("ies")
        ? plural.substring(0, plural.length() - 3) + "y"
        : plural.substring(0, plural.length() - 1);
  }

  /// A length in the largest unit that divides it: 2 d, 6 h, 90 min, 45 s.
  public static String length(Duration length) {
    long seconds = length.toSeconds();
    if (seconds % 86_400 == 0) return seconds / 86_400 + " d";
    if (seconds % 3_600 == 0) return seconds / 3_600 + " h";
    if (seconds % 60 == 0) return seconds / 60 + " min";
    return seconds + " s";
  }
}
