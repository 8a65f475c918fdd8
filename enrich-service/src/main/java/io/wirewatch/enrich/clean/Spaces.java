package io.wirewatch.enrich.clean;

/// White space made plain.
final class Spaces {
  private Spaces() {}

  /// The text with each run of white space as one blank, none at the ends, and without characters
  /// that print nothing.
  static String collapse(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = true;
      } else if (!isInvisible(c)) {
        if (gap && !collapsed.isEmpty()) {
          collapsed.append(' ');
        }
        gap = false;
        collapsed.append(c);
      }
    }
    return collapsed.toString();
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || Character.isISOControl(c);
  }
}
