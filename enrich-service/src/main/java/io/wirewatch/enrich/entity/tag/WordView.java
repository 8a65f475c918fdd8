package io.wirewatch.enrich.entity.tag;

/// What the features of a sentence ask about one of its words, worked out once.
///
/// @param form hash of the word as written
/// @param lower hash of the word in small letters
/// @param shape hash of its pattern of capitals, digits and marks (Xx, XX, d-x)
/// @param prefixes hashes of its first 2, 3 and 4 letters, small
/// @param suffixes hashes of its last 1, 2, 3 and 4 letters, small
/// @param classes bits of [WordClass] by ordinal
record WordView(long form, long lower, long shape, long[] prefixes, long[] suffixes, int classes) {
  private static final WordView EDGE =
      new WordView(11, 13, 17, new long[] {1, 1, 1}, new long[] {1, 1, 1, 1}, 0);

  /// What stands before the first word and after the last.
  static WordView edge() {
    return EDGE;
  }

  static WordView of(String form, int classes) {
    int length = form.length();
    long exact = Hash.START;
    long lower = Hash.START;
    long shape = Hash.START;
    long[] prefixes = {2, 2, 2};
    char last = 0;
    int run = 0;
    for (int i = 0; i < length; i++) {
      char c = form.charAt(i);
      exact = Hash.add(exact, c);
      lower = Hash.add(lower, Character.toLowerCase(c));
      char kind = kind(c);
      run = kind == last ? run + 1 : 1;
      if (run <= 2) {
        shape = Hash.add(shape, kind);
      }
      last = kind;
      if (i >= 1 && i <= 3) {
        prefixes[i - 1] = lower;
      }
    }
    return new WordView(exact, lower, shape, prefixes, suffixes(form), classes);
  }

  private static long[] suffixes(String form) {
    long[] suffixes = {2, 2, 2, 2};
    long hash = Hash.START;
    for (int back = 1; back <= Math.min(4, form.length()); back++) {
      hash = Hash.add(hash, Character.toLowerCase(form.charAt(form.length() - back)));
      suffixes[back - 1] = hash;
    }
    return suffixes;
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }
}
