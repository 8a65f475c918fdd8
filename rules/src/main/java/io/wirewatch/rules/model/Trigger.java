package io.wirewatch.rules.model;

import io.wirewatch.contracts.Counting;
import java.time.Duration;

/// When the articles that a rule matches become an alert.
public sealed interface Trigger {

  /// Fires once when what is counted reaches `atLeast` within the window.
  ///
  /// @param count what is counted: articles, publishers or origins
  /// @param atLeast at least 1
  /// @param within length of the window, positive, whole milliseconds; the interval is (t - within,
  ///   t]
  record Threshold(Counting count, int atLeast, Duration within) implements Trigger {
    /// Checks the numbers.
    public Threshold {
      if (atLeast < 1) {
        throw new IllegalArgumentException("atLeast must be at least 1, was " + atLeast);
      }
      if (within.toMillis() < 1) {
        throw new IllegalArgumentException("within must be positive, was " + within);
      }
    }
  }
}
