package io.wirewatch.enrich.version;

/// What a text is to those before it.
public sealed interface Verdict {

  /// A text to be passed on.
  ///
  /// @param version 1 for the first under its id
  record Fresh(int version) implements Verdict {}

  /// A text that its article had before.
  record SentAgain() implements Verdict {}

  /// A text that its publisher sent under another id.
  ///
  /// @param id that other id
  record Renumbered(String id) implements Verdict {}
}
