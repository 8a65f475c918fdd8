package io.wirewatch.alert.lifecycle;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Counting;
import io.wirewatch.rules.trigger.Counts;
import java.time.Duration;
import java.util.Locale;

/// Numbers, things and lengths of time as history lines say them.
final class Words {

  private Words() {}

  /// 1st, 2nd, 3rd, 4th, 11th, 21st.
  static String ordinal(int n) {
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
  static String noun(Counting counting, int n) {
    String plural = counting.name().toLowerCase(Locale.ROOT);
    return n == 1 ? plural.substring(0, plural.length() - 1) : plural;
  }

  /// How much an alert counts, with the thing: "5 origins".
  static String counted(Alert alert) {
    Counts counts = new Counts(alert.getArticles(), alert.getPublishers(), alert.getOrigins());
    int count = counts.of(alert.getCounting());
    return count + " " + noun(alert.getCounting(), count);
  }

  /// A length in the largest unit that divides it: 2 d, 6 h, 90 min, 45 s.
  static String length(Duration length) {
    long seconds = length.toSeconds();
    if (seconds % 86_400 == 0) return seconds / 86_400 + " d";
    if (seconds % 3_600 == 0) return seconds / 3_600 + " h";
    if (seconds % 60 == 0) return seconds / 60 + " min";
    return seconds + " s";
  }
}
