package io.wirewatch.desk.view;

import io.wirewatch.contracts.StoryClaims;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The ledgers of the stories that something was claimed in last, as many as a size allows; those
/// that were quiet for longest leave first. They are kept as the topic has them, in Avro. Safe to
/// share among threads.
public final class ClaimShelf {

  private final long mostBytes;
  private final Map<String, byte[]> byStory = new LinkedHashMap<>();
  private long bytes;

  /// @param mostBytes how many bytes they take in all
  public ClaimShelf(long mostBytes) {
    if (mostBytes < 1) {
      throw new IllegalArgumentException("mostBytes must be at least 1, was " + mostBytes);
    }
    this.mostBytes = mostBytes;
  }

  /// Takes a story's ledger as it stands; null where there is nothing in it any more.
  public synchronized void accept(String story, @Nullable StoryClaims claims) {
    remove(byStory.remove(story));
    if (claims == null) return;
    byte[] avro = encoded(claims);
    byStory.put(story, avro);
    bytes += avro.length;
    var quietest = byStory.values().iterator();
    while (bytes > mostBytes) {
      remove(quietest.next());
      quietest.remove();
    }
  }

  /// The ledger of a story; empty where none is kept.
  public synchronized Optional<StoryClaims> story(String story) {
    return Optional.ofNullable(byStory.get(story)).map(ClaimShelf::decoded);
  }

  private void remove(byte @Nullable [] avro) {
    if (avro != null) bytes -= avro.length;
  }

  private static byte[] encoded(StoryClaims claims) {
    try {
      ByteBuffer buffer = claims.toByteBuffer();
      byte[] avro = new byte[buffer.remaining()];
      buffer.get(avro);
      return avro;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StoryClaims decoded(byte[] avro) {
    try {
      return StoryClaims.fromByteBuffer(ByteBuffer.wrap(avro));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
