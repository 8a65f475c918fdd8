package io.wirewatch.alert.lifecycle;

import io.wirewatch.rules.trigger.Known;
import java.time.Instant;
import java.util.Optional;

/// Why and when a group is looked at.
///
/// @param correction the article that was taken out or revised just now
/// @param known how far the stream is known, by event time
/// @param now by the clock
public record Occasion(Optional<Correction> correction, Known known, Instant now) {

  /// The clock has gone on, or an article has come.
  public static Occasion at(Instant now) {
    return new Occasion(Optional.empty(), Known.through(now), now);
  }
}
