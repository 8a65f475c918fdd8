package io.wirewatch.enrich.clean;

import java.util.Optional;

/// The words that open an agency's text: `SEOUL, Oct. 21, 2024 (AFP) -`.
final class Dateline {
  private static final int LONGEST = 80;

  private Dateline() {}

  /// What stands before the dash, where it begins with a place in capitals or holds a credit in
  /// brackets.
  static Optional<String> of(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
    int dash = -1;
    for (String mark : new String[] {" - ", " – ", " — ", " -- ", "– ", "— "}) {
      int at = head.indexOf(mark);
      dash = at > 0 && (dash < 0 || at < dash) ? at : dash;
    }
    if (dash < 0) {
      return Optional.empty();
    }
    String opening = head.substring(0, dash).strip();
    return isPlace(opening) ? Optional.of(opening) : Optional.empty();
  }

  private static boolean isPlace(String opening) {
    if (opening.isEmpty() || opening.indexOf('.') == opening.length() - 1) {
      return false;
    }
    int end = 0;
    while (end < opening.length() && Character.isUpperCase(opening.charAt(end))) {
      end++;
    }
    boolean capitals = end >= 3;
    boolean credit = opening.indexOf('(') > 0 && opening.endsWith(")");
    return Character.isUpperCase(opening.charAt(0)) && (capitals || credit);
  }
}
