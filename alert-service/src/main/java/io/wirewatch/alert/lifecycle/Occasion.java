package io.wirewatch.alert.lifecycle;

import io.wirewatch.rules.trigger.Known;
import java.time.Instant;
import java.util.Optional;

/// Why and when a group is looked at.
///
/// @param cause what happened
/// @param known how far the stream is known, by event time
/// @param now by the clock
public record Occasion(Cause cause, Known known, Instant now) {

  /// What happened to the group.
  public sealed interface Cause {

    /// Time went on, or its rule was edited.
    record Clock() implements Cause {}

    /// An article came that was not there before.
    record Arrival() implements Cause {}

    /// An article was taken out or revised.
    record Corrected(Correction correction) implements Cause {}

    /// The group is a story that was merged into another, or parted: an article of it is there now.
    ///
    /// @param story the other's id
    /// @param headline the other's
    record Moved(String story, String headline) implements Cause {}
  }

  /// What was taken out or revised.
  Optional<Correction> correction() {
    return switch (cause) {
      case Cause.Clock(), Cause.Arrival(), Cause.Moved _ -> Optional.empty();
      case Cause.Corrected(Correction correction) -> Optional.of(correction);
    };
  }

  /// Why what stood does not stand any more, for people to read; empty when no article is to blame.
  Optional<String> blame() {
    return switch (cause) {
      case Cause.Clock(), Cause.Moved _ -> Optional.empty();
      case Cause.Arrival() -> Optional.of("a late article changed what came after it");
      case Cause.Corrected(Correction correction) -> Optional.of(correction.what());
    };
  }
}
