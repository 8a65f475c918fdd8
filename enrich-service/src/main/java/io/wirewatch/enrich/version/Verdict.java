package io.wirewatch.enrich.version;

import java.util.Optional;

/// What a text is to those before it.
public sealed interface Verdict {

  /// A text to be passed on.
  ///
  /// @param version 1 for the first under its id
  /// @param former the wording of the last version before that may be used
  record Fresh(int version, Optional<Wording> former) implements Verdict {}

  /// A text that its article had before.
  record SentAgain() implements Verdict {}

  /// A text that its publisher sent under another id.
  ///
  /// @param id that other id
  record Renumbered(String id) implements Verdict {}
}
