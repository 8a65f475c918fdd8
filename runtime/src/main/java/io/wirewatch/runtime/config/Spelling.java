package io.wirewatch.runtime.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/// Guesses what a misspelt name was meant to be.
final class Spelling {

  private static final int NEAR = 3;

  private Spelling() {}

  /// The end of a sentence: the nearest name if one is near, else all of them.
  static String suggest(String name, Collection<String> known) {
    if (known.isEmpty()) return "; there are no settings here";
    String nearest =
        known.stream().min(Comparator.comparingInt(other -> distance(name, other))).orElseThrow();
    int distance = distance(name, nearest);
    return distance <= Math.max(NEAR, name.length() / NEAR)
        ? "; did you mean " + nearest + "?"
        : "; known are " + String.join(", ", known);
  }

  /// Insertions, deletions and substitutions between the two, letter case aside.
  static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) row[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
