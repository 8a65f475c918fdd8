package io.wirewatch.rules.language;

import java.util.Arrays;

/// A file's characters (code points) and the lines that they stand on.
final class Source {
  private final int[] characters;
  private final int[] lineStarts;

  Source(String text) {
    characters = text.codePoints().toArray();
    lineStarts = lineStarts(characters);
  }

  int length() {
    return characters.length;
  }

  /// The character at an index below [#length()].
  int at(int index) {
    return characters[index];
  }

  /// An error at an index, which may be the end of the file.
  RuleError error(int index, String message) {
    int found = Arrays.binarySearch(lineStarts, index);
    int line = found >= 0 ? found : -found - 2;
    return new RuleError(line + 1, index - lineStarts[line] + 1, message);
  }

  private static int[] lineStarts(int[] characters) {
    int[] starts = new int[characters.length + 1];
    int lines = 1;
    for (int i = 0; i < characters.length; i++) {
      if (endsLine(characters, i)) {
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  private static boolean endsLine(int[] characters, int index) {
    return switch (characters[index]) {
      case '\n', 0x85, 0x2028, 0x2029 -> true;
      case '\r' -> index + 1 == characters.length || characters[index + 1] != '\n';
      default -> false;
    };
  }
}
