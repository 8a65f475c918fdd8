package io.wirewatch.desk.stream;

import io.wirewatch.desk.view.AlertEvent;

/// Something that clients are told.
sealed interface News {

  /// A change of an alert.
  record OfAlert(AlertEvent event) implements News {}

  /// That a silence was made or lifted.
  ///
  /// @param id of the silence
  /// @param lifted whether it is gone
  record OfSilence(String id, boolean lifted) implements News {}
}
