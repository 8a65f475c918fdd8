package io.wirewatch.enrich.topology;

import io.wirewatch.contracts.StoryClaims;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/// A ledger as its store has it.
///
/// @param bookedAt when something was booked in it last, by the time of the record
/// @param claims as its topic has it
record KeptLedger(Instant bookedAt, StoryClaims claims) {

  /// Milliseconds, then the ledger as `claims` writes it.
  static Serde<KeptLedger> serde(Serde<StoryClaims> claims) {
    return Serdes.serdeFrom(
        (topic, kept) -> write(claims, topic, kept), (topic, bytes) -> read(claims, topic, bytes));
  }

  private static byte @Nullable [] write(
      Serde<StoryClaims> claims, String topic, @Nullable KeptLedger kept) {
    if (kept == null) return null;
    byte[] written = claims.serializer().serialize(topic, kept.claims());
    return ByteBuffer.allocate(Long.BYTES + written.length)
        .putLong(kept.bookedAt().toEpochMilli())
        .put(written)
        .array();
  }

  private static @Nullable KeptLedger read(
      Serde<StoryClaims> claims, String topic, byte @Nullable [] bytes) {
    if (bytes == null) return null;
    ByteBuffer in = ByteBuffer.wrap(bytes);
    Instant bookedAt = Instant.ofEpochMilli(in.getLong());
    byte[] written = new byte[in.remaining()];
    in.get(written);
    return new KeptLedger(bookedAt, claims.deserializer().deserialize(topic, written));
  }
}
