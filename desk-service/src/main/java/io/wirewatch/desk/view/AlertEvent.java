package io.wirewatch.desk.view;

import io.wirewatch.contracts.Alert;
import java.util.Comparator;
import java.util.Optional;

/// A revision of an alert, or its removal, at its place in the topic.
///
/// @param partition of the alerts topic
/// @param offset within the partition
/// @param id of the alert
/// @param alert as it stands now; empty when it was removed
public record AlertEvent(int partition, long offset, String id, Optional<Alert> alert) {

  /// The order of a replay: within a partition that of the topic.
  public static final Comparator<AlertEvent> BY_PLACE =
      Comparator.comparingInt(AlertEvent::partition).thenComparingLong(AlertEvent::offset);
}
