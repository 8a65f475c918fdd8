package io.wirewatch.alert.topology;

import io.wirewatch.contracts.Match;

/// What a match did to its group.
sealed interface Applied {

  /// Nothing: the same match again, an older version, or a withdrawal of what is not there.
  record Nothing() implements Applied {}

  /// An article more.
  record Added() implements Applied {}

  /// An article is another than before, or is there no more.
  ///
  /// @param before as it was
  record Changed(Match before) implements Applied {}
}
