package io.wirewatch.enrich.clean;

/// A line or paragraph of a page, its white space collapsed.
///
/// @param linkShare the share of its characters that are in links, 0 to 1
/// @param place where it stands in the body as it came
record Block(String text, Kind kind, double linkShare, Place place, int words) {

  enum Kind {
    PARAGRAPH,
    QUOTED,
    HEADING,
    ITEM,
    CELL,
    CAPTION
  }

  Block(String text, Kind kind, double linkShare, Place place) {
    this(text, kind, linkShare, place, count(text));
  }

  static Block line(String text) {
    return new Block(text, Kind.PARAGRAPH, 0, Place.UNKNOWN);
  }

  /// Words parted by white space; of scripts without spaces, two characters for one word.
  private static int count(String text) {
    int words = 0;
    int ideographs = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      ideographs += letter && c >= 0x2E80 ? 1 : 0;
      words += letter && !inWord ? 1 : 0;
      inWord = letter || (inWord && !Character.isWhitespace(c));
    }
    return Math.max(words, ideographs / 2);
  }

  /// Whether it ends as a sentence does.
  boolean endsSentence() {
    int end = text.length();
    while (end > 0 && "”’\"')]»」』 ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?:;。！？؟।…".indexOf(text.charAt(end - 1)) >= 0 && !isCutOff(end);
  }

  private boolean isCutOff(int end) {
    return text.charAt(end - 1) == '…' || text.startsWith("...", Math.max(0, end - 3));
  }
}
