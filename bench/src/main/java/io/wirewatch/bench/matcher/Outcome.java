package io.wirewatch.bench.matcher;

/// What a trial measured.
///
/// @param micros processor time an article
/// @param spread of the rounds: the slowest less the fastest, as a share of the median
/// @param matches rules that an article matched, on average
/// @param megabytes of heap that the loaded rules take, after a collection
/// @param loaded seconds on the wall until the rules were loaded and the first article was matched
record Outcome(double micros, double spread, double matches, double megabytes, double loaded) {

  private static final String MARK = "outcome";

  /// A line for a program to read.
  String line() {
    return "%s %s %s %s %s %s".formatted(MARK, micros, spread, matches, megabytes, loaded);
  }

  /// Whether a line is of an outcome.
  static boolean is(String line) {
    return line.startsWith(MARK + " ");
  }

  /// Reads back a line.
  static Outcome parse(String line) {
    String[] parts = line.split(" ", -1);
    return new Outcome(
        Double.parseDouble(parts[1]),
        Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]),
        Double.parseDouble(parts[4]),
        Double.parseDouble(parts[5]));
  }
}
