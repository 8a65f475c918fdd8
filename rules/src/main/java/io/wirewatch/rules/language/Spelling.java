package io.wirewatch.rules.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds what a misspelt name was meant to be.
final class Spelling {
  private static final int MOST_EDITS = 2;

  private Spelling() {}

  /// A half-sentence to end a message with: the nearest known name, or all of them.
  static String hint(String name, Collection<String> known) {
    return nearest(name, known)
        .map(near -> "; did you mean \"" + near + "\"?")
        .orElseGet(() -> "; known are " + String.join(", ", known));
  }

  /// The known name that the given one is at most two edits away from.
  static Optional<String> nearest(String name, Collection<String> known) {
    String lower = name.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(
            candidate -> edits(lower, lower(candidate)) <= Math.min(MOST_EDITS, name.length() / 2))
        .min(Comparator.comparingInt(candidate -> edits(lower, lower(candidate))));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
  private static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    best = Math.min(best, cost[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
