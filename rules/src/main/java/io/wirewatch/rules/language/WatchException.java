package io.wirewatch.rules.language;

/// Carries the first error of an expression out of the parser's recursion; it never leaves
/// [WatchParser].
final class WatchException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;
  private final String explanation;

  WatchException(int offset, String explanation) {
    super(explanation, null, false, false);
    this.offset = offset;
    this.explanation = explanation;
  }

  Watch.Misunderstood misunderstood() {
    return new Watch.Misunderstood(offset, explanation);
  }
}
