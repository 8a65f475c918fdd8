package io.wirewatch.enrich.topology;

import io.wirewatch.contracts.ReportedClaims;
import io.wirewatch.contracts.StoryClaims;
import io.wirewatch.enrich.ledger.Whereabouts;
import io.wirewatch.enrich.table.Ages;
import io.wirewatch.enrich.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/// The stores of [ClaimsTopology]: persistent, logged, uncached.
final class ClaimStores {
  /// Claims on their way to a ledger.
  static final Serde<ReportedClaims> REPORTED =
      Serdes.serdeFrom((_, claims) -> write(claims), (_, bytes) -> read(bytes));

  private static final String PLACES = "claims-by-article";
  private static final String PLACE_AGES = "claims-article-ages";
  private static final String LEDGERS = "claims-ledgers";
  private static final String LEDGER_AGES = "claims-ledger-ages";

  private ClaimStores() {}

  static Set<StoreBuilder<?>> whereabouts() {
    return ordered(builder(PLACES, Serdes.String()), builder(PLACE_AGES, Serdes.String()));
  }

  static Whereabouts whereabouts(ProcessorContext<?, ?> context) {
    return new Whereabouts(table(context, PLACES), new Ages(table(context, PLACE_AGES)));
  }

  /// @param claims as their topic has them
  static Set<StoreBuilder<?>> ledgers(Serde<StoryClaims> claims) {
    return ordered(
        builder(LEDGERS, KeptLedger.serde(claims)), builder(LEDGER_AGES, Serdes.String()));
  }

  static Table<KeptLedger> ledgers(ProcessorContext<?, ?> context) {
    return table(context, LEDGERS);
  }

  static Ages ledgerAges(ProcessorContext<?, ?> context) {
    return new Ages(table(context, LEDGER_AGES));
  }

  private static Set<StoreBuilder<?>> ordered(StoreBuilder<?> one, StoreBuilder<?> other) {
    return new LinkedHashSet<>(List.of(one, other));
  }

  private static <V> StoreBuilder<?> builder(String name, Serde<V> serde) {
    return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), serde)
        .withCachingDisabled()
        .withLoggingEnabled(Map.of());
  }

  private static <V> Table<V> table(ProcessorContext<?, ?> context, String name) {
    return new StoreTable<>(context.getStateStore(name));
  }

  private static byte @Nullable [] write(@Nullable ReportedClaims claims) {
    if (claims == null) return null;
    try {
      ByteBuffer buffer = claims.toByteBuffer();
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable ReportedClaims read(byte @Nullable [] bytes) {
    if (bytes == null) return null;
    try {
      return ReportedClaims.fromByteBuffer(ByteBuffer.wrap(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
