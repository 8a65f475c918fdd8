package io.wirewatch.alert.lifecycle;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.PubStatus;

/// An article that counted and, in its newer version, does not or counts otherwise.
///
/// @param before as it counted
/// @param status what its publisher says of it now
public record Correction(Match before, PubStatus status) {

  /// Whether the article counted in the alert, going by its time.
  boolean concerns(Alert alert) {
    return !before.getEventTime().isBefore(alert.getFirstAt())
        && !before.getEventTime().isAfter(alert.getLastAt());
  }

  /// Which article, and what became of it: "“Flood in Orra” (coast.example) was canceled".
  String what() {
    String became =
        switch (status) {
          case USABLE -> "corrected";
          case WITHHELD -> "withheld";
          case CANCELED -> "canceled";
        };
    return "“%s” (%s) was %s".formatted(before.getTitle(), before.getPublisher(), became);
  }
}
