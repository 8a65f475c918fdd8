package io.wirewatch.enrich.topology;

import io.wirewatch.contracts.ClaimEvent;
import io.wirewatch.contracts.StoryClaims;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of the ledger of a story.
///
/// @param ledger as it stands; null where nothing is left in it
/// @param events what arose in it
record Booked(@Nullable StoryClaims ledger, List<ClaimEvent> events) {

  /// The ledger, or null, as the one value that goes on.
  static List<@Nullable StoryClaims> ledgers(Booked booked) {
    return Collections.singletonList(booked.ledger());
  }
}
