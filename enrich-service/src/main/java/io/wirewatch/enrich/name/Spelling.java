package io.wirewatch.enrich.name;

/// How alike two words are spelt.
final class Spelling {
  private static final int LETTER = 2;
  // Whoever swaps two neighbours has typed all the letters of the word.
  private static final int SWAP = 1;

  private Spelling() {}

  /// Twice the least number of letters to insert, delete or replace to make one word of the other;
  /// to swap two neighbours counts as half a letter (optimal string alignment).
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j * LETTER;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i * LETTER;
      for (int j = 1; j <= b.length(); j++) {
        int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : LETTER);
        row[j] = Math.min(replace, Math.min(last[j], row[j - 1]) + LETTER);
        if (swapped(a, b, i, j)) {
          row[j] = Math.min(row[j], before[j - 2] + SWAP);
        }
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }

  /// 1 for the same word, 0 for nothing in common: one less the distance over the longer length.
  static double likeness(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 1 : 1 - (double) distance(a, b) / (longer * LETTER);
  }
}
