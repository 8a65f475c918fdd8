package io.wirewatch.enrich.packed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/// Writes numbers of any count of bits one after another, the lowest bit first.
public final class BitWriter {
  private static final int MOST = 32;

  private byte[] bytes = new byte[256];
  private int length;
  private long pending;
  private int pendingBits;

  /// Writes the lowest bits of a number, at most 32.
  public BitWriter bits(long value, int count) {
    pending |= (value & ((1L << count) - 1)) << pendingBits;
    pendingBits += count;
    while (pendingBits >= Byte.SIZE) {
      put();
    }
    return this;
  }

  /// Writes ascending numbers of so many bits, none negative, in little more room than they need:
  /// their differences by Rice's code, after how many they are.
  public BitWriter ascending(int[] values, int bits) {
    number(values.length);
    int low = Rice.lowBits(values.length, bits);
    int before = 0;
    for (int value : values) {
      int step = value - before;
      unary(step >>> low);
      bits(step, low);
      before = value;
    }
    return this;
  }

  /// Writes a number from 0 in groups of seven bits, as many as it needs.
  public BitWriter number(long value) {
    long rest = value;
    while (rest >>> 7 != 0) {
      bits((rest & 0x7F) | 0x80, Byte.SIZE);
      rest >>>= 7;
    }
    return bits(rest, Byte.SIZE);
  }

  /// Writes a text in UTF-8 after its length.
  public BitWriter text(String value) {
    return bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  /// Writes bytes after their number.
  public BitWriter bytes(byte[] value) {
    number(value.length);
    for (byte one : value) {
      bits(one, Byte.SIZE);
    }
    return this;
  }

  /// Writes a text, in half the room where it is an even number of hexadecimal digits.
  public BitWriter id(String value) {
    boolean hex = value.length() % 2 == 0 && isHex(value);
    bits(hex ? 1 : 0, 1);
    return hex ? bytes(HexFormat.of().parseHex(value)) : text(value);
  }

  /// Writes a time to the millisecond, not before 1970.
  public BitWriter time(Instant value) {
    return number(Math.max(0, value.toEpochMilli()));
  }

  /// Writes a number in 16 bits, with a precision of one in 2,048.
  public BitWriter half(float value) {
    return bits(Float.floatToFloat16(value), Short.SIZE);
  }

  /// What was written, filled up to whole bytes.
  public byte[] bytes() {
    while (pendingBits > 0) {
      put();
    }
    return Arrays.copyOf(bytes, length);
  }

  private static boolean isHex(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) return false;
    }
    return true;
  }

  private void unary(int value) {
    int rest = value;
    for (; rest >= MOST; rest -= MOST) {
      bits(0, MOST);
    }
    bits(1L << rest, rest + 1);
  }

  private void put() {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = (byte) pending;
    pending >>>= Byte.SIZE;
    pendingBits = Math.max(0, pendingBits - Byte.SIZE);
  }
}
