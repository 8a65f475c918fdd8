package io.wirewatch.enrich.packed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

/// Reads what [BitWriter] wrote, in the same order.
public final class BitReader {
  private final byte[] bytes;
  private int next;
  private long pending;
  private int pendingBits;

  /// @param bytes are read where they are, and must not change
  public BitReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /// A number of so many bits, at most 32.
  ///
  /// @throws IllegalStateException past the end
  public long bits(int count) {
    if (pendingBits < count) {
      fill();
      if (pendingBits < count) throw new IllegalStateException("the state ends too early");
    }
    long value = pending & ((1L << count) - 1);
    drop(count);
    return value;
  }

  /// Ascending numbers of so many bits.
  public int[] ascending(int bits) {
    int size = (int) number();
    int low = Rice.lowBits(size, bits);
    int[] values = new int[size];
    int value = 0;
    for (int i = 0; i < size; i++) {
      value += (unary() << low) | (int) bits(low);
      values[i] = value;
    }
    return values;
  }

  /// A number from 0.
  public long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      long group = bits(Byte.SIZE);
      value |= (group & 0x7F) << shift;
      if (group < 0x80) {
        return value;
      }
    }
  }

  /// A text.
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /// Bytes, as many as were written.
  public byte[] bytes() {
    byte[] value = new byte[(int) number()];
    for (int i = 0; i < value.length; i++) {
      value[i] = (byte) bits(Byte.SIZE);
    }
    return value;
  }

  /// A text that was written as an id.
  public String id() {
    return bits(1) == 1 ? HexFormat.of().formatHex(bytes()) : text();
  }

  /// A time.
  public Instant time() {
    return Instant.ofEpochMilli(number());
  }

  /// A number of 16 bits.
  public float half() {
    return Float.float16ToFloat((short) bits(Short.SIZE));
  }

  private int unary() {
    int value = 0;
    while (pending == 0) {
      value += pendingBits;
      pendingBits = 0;
      fill();
      if (pendingBits == 0) throw new IllegalStateException("the state ends too early");
    }
    int zeros = Long.numberOfTrailingZeros(pending);
    drop(zeros + 1);
    return value + zeros;
  }

  private void fill() {
    while (pendingBits <= Long.SIZE - Byte.SIZE && next < bytes.length) {
      pending |= (bytes[next++] & 0xFFL) << pendingBits;
      pendingBits += Byte.SIZE;
    }
  }

  private void drop(int count) {
    pending = count == Long.SIZE ? 0 : pending >>> count;
    pendingBits -= count;
  }
}
