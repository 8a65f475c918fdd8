package io.wirewatch.enrich.keyword;

/// Joins the plural with the singular, and no more.
final class Stem {
  private Stem() {}

  static String of(String folded) {
    int length = folded.length();
    if (length > 4 && folded.endsWith("ies")) {
      return folded.substring(0, length - 3) + "y";
    }
    boolean plural = folded.endsWith("s") && !folded.endsWith("ss") && !folded.endsWith("us");
    return length > 3 && plural ? folded.substring(0, length - 1) : folded;
  }
}
