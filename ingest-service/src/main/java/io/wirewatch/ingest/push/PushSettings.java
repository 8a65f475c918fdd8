package io.wirewatch.ingest.push;

import org.jspecify.annotations.Nullable;

/// Bounds on what is pushed. Values left out take the defaults named here.
///
/// @param inFlight how many articles may await the brokers at once; 1,024
/// @param batchBytes the largest batch, in bytes after decompression; 64 MiB
/// @param idempotencyKeys how many keys are remembered; 100,000
public record PushSettings(Integer inFlight, Long batchBytes, Integer idempotencyKeys) {

  private static final int IN_FLIGHT = 1_024;
  private static final long BATCH_BYTES = 64L * 1024 * 1024;
  private static final int IDEMPOTENCY_KEYS = 100_000;

  /// Fills in the defaults.
  ///
  /// @throws IllegalArgumentException for a bound below 1
  public PushSettings(
      @Nullable Integer inFlight, @Nullable Long batchBytes, @Nullable Integer idempotencyKeys) {
    this.inFlight = inFlight == null ? IN_FLIGHT : inFlight;
    this.batchBytes = batchBytes == null ? BATCH_BYTES : batchBytes;
    this.idempotencyKeys = idempotencyKeys == null ? IDEMPOTENCY_KEYS : idempotencyKeys;
    if (this.inFlight < 1 || this.batchBytes < 1 || this.idempotencyKeys < 1) {
      throw new IllegalArgumentException("every bound must be at least 1: " + this);
    }
  }

  /// The defaults.
  public static PushSettings defaults() {
    return new PushSettings(null, null, null);
  }
}
