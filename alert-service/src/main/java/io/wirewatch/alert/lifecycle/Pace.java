package io.wirewatch.alert.lifecycle;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Which revisions may wait, so that a burst of copies does not write an alert a hundred times a
/// second: an amendment of a live alert that raises nothing, while the revision before it is
/// younger than a second.
///
/// A revision that waits is not kept. It is written anew when its time has come, and then says all
/// that has come since.
public final class Pace {

  /// How long a revision stands at least before it is merely amended.
  public static final Duration AMENDMENTS = Duration.ofSeconds(1);

  private Pace() {}

  /// Whether a revision may wait at `now`.
  ///
  /// @param next what is to be written
  /// @param given the revisions that stand
  public static boolean mayWait(Alert next, List<Alert> given, Instant now) {
    boolean merely = next.getChange() == Change.AMENDED;
    if (!merely || next.getState() == AlertState.RESOLVED) return false;
    return given.stream()
        .filter(before -> before.getId().equals(next.getId()))
        .anyMatch(before -> now.isBefore(before.getRevisedAt().plus(AMENDMENTS)));
  }
}
