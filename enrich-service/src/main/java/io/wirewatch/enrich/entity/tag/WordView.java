package io.wirewatch.enrich.entity.tag;

/// What the features of a sentence ask about one of its words, worked out once.
final class WordView {
  private static final int NAMES =
      WordClass.FIRST_NAME.bit() | WordClass.SURNAME.bit() | WordClass.PLACE.bit();
  private static final WordView EDGE = new WordView("\u0000", 0, false, false);

  private final long form;
  private final long lower;
  private final long shape;
  private final long[] prefixes = {2, 2, 2};
  private final long[] suffixes = {2, 2, 2, 2};
  private final int classes;
  private final boolean plain;
  private final boolean capitalised;
  private final boolean allCapitals;
  private final boolean marked;

  private WordView(String word, int classes, boolean capitalised, boolean allCapitals) {
    this.classes = classes;
    this.plain = word.length() > 3 && Character.isLetter(word.charAt(0));
    this.capitalised = capitalised;
    this.allCapitals = allCapitals;
    long exact = Hash.START;
    long small = Hash.START;
    long pattern = Hash.START;
    boolean mark = (classes & NAMES) != 0;
    char last = 0;
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      exact = Hash.add(exact, c);
      small = Hash.add(small, Character.toLowerCase(c));
      char kind = kind(c);
      mark |= kind == 'X' || kind == 'd' || (kind == 'x' && !Character.isLowerCase(c));
      run = kind == last ? run + 1 : 1;
      pattern = run <= 2 ? Hash.add(pattern, kind) : pattern;
      last = kind;
      if (i >= 1 && i <= prefixes.length) {
        prefixes[i - 1] = small;
      }
    }
    this.form = exact;
    this.lower = small;
    this.shape = pattern;
    this.marked = mark;
    readSuffixes(word);
  }

  /// What stands before the first word and after the last.
  static WordView edge() {
    return EDGE;
  }

  static WordView of(Word word, int classes) {
    return new WordView(word.form(), classes, word.capitalised(), word.allCapitals());
  }

  private void readSuffixes(String word) {
    long hash = Hash.START;
    for (int back = 1; back <= Math.min(suffixes.length, word.length()); back++) {
      hash = Hash.add(hash, Character.toLowerCase(word.charAt(word.length() - back)));
      suffixes[back - 1] = hash;
    }
  }

  /// Hash of the word as written.
  long form() {
    return form;
  }

  /// Hash of the word in small letters.
  long lower() {
    return lower;
  }

  /// Hash of its pattern of capitals, digits and marks; a run of one kind counts as two at most.
  long shape() {
    return shape;
  }

  /// Hash of its first letters, small.
  ///
  /// @param letters 2, 3 or 4
  long prefix(int letters) {
    return prefixes[letters - 2];
  }

  /// Hash of its last letters, small.
  ///
  /// @param letters 1 to 4
  long suffix(int letters) {
    return suffixes[letters - 1];
  }

  /// Bits of the word's [WordClass]es.
  int classes() {
    return classes;
  }

  /// Whether the word is long enough for its capitals to tell how the sentence is written.
  boolean plain() {
    return plain;
  }

  /// Whether it starts with a capital letter.
  boolean capitalised() {
    return capitalised;
  }

  /// Whether it is written in capitals.
  boolean allCapitals() {
    return allCapitals;
  }

  /// Whether it looks as names do: with a capital, a digit or a letter of a script that has no
  /// capitals, or listed among names.
  boolean marked() {
    return marked;
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
