package io.wirewatch.enrich.quote;

/// What a mark of punctuation does for a quote.
final class Quotation {
  private Quotation() {}

  /// Whether a mark that closes a quote stands at a position.
  static boolean closes(String text, int at) {
    return "”\"»’'".indexOf(text.charAt(at)) >= 0;
  }
}
