package io.wirewatch.alert.notify;

import io.wirewatch.contracts.Delivery;
import java.util.concurrent.CompletableFuture;

/// Where deliveries are written down.
@FunctionalInterface
interface Ledger {

  /// Writes the delivery under `<alert id>|<channel>`; completes when it will not be lost.
  CompletableFuture<Void> write(Delivery delivery);
}
