package io.wirewatch.enrich.quote;

import io.wirewatch.contracts.Stance;

/// A verb by which somebody takes a stance.
///
/// @param takes what must follow it so that it does
record StanceVerb(Stance stance, Takes takes) {
  /// What follows a verb.
  enum Takes {
    /// Anything: "confirmed the deaths", "confirmed that".
    ANYTHING,
    /// A clause: "admitted that", "admitted responsibility", and not "admitted 12 patients".
    CLAUSE,
    /// Something that is claimed: "rejected the allegations", and not "rejected the offer".
    REPORT
  }
}
