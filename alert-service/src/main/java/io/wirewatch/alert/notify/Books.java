package io.wirewatch.alert.notify;

import io.wirewatch.contracts.Delivery;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletionException;

/// What was told to whom, and by whose clock: kept up to date with what is written, and with what
/// other instances wrote.
///
/// @param told the last delivery to each channel about each alert
/// @param storms how many new alerts there were of each rule
/// @param ledger where deliveries are written down
record Books(Told told, Storms storms, Ledger ledger, Clock clock) {

  Instant now() {
    return clock.instant();
  }

  /// Takes a record of the topic.
  void note(String key, @org.jspecify.annotations.Nullable Delivery delivery) {
    told.note(key, delivery);
    if (delivery != null) storms.note(delivery);
  }

  /// Writes a delivery down; returns when it will not be lost.
  ///
  /// @throws CompletionException when it was not written
  void write(Delivery delivery) {
    ledger.write(delivery).join();
    note(Told.key(delivery.getAlertId(), delivery.getChannel()), delivery);
  }
}
