package io.wirewatch.contracts.claim;

import java.time.Instant;

/// Who published claims, and when. Reports are ordered by event time.
public interface Report<R extends Report<R>> extends Comparable<R> {

  /// Whose report it is.
  String publisher();

  /// When it counts.
  Instant eventTime();
}
