package io.wirewatch.rules.language;

/// What is wrong in a rule file, and where.
///
/// @param line from 1
/// @param column from 1, in characters (code points)
/// @param message for people to read: what was found, and what is expected instead
public record RuleError(int line, int column, String message) {
  /// Checks the place.
  public RuleError {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("no such place: " + line + ":" + column);
    }
  }

  /// The error as compilers print it after the file's name: `line:column: message`.
  @Override
  public String toString() {
    return line + ":" + column + ": " + message;
  }
}
