package io.wirewatch.contracts.archive;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SortedSet;

/// Ascending numbers as bytes: of each the distance from the one before, seven bits to a byte, the
/// lowest first, the highest bit set in all bytes but a number's last.
public final class Distances {
  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;
  private static final int MOST_BYTES = 5;

  private Distances() {}

  /// Writes numbers down.
  ///
  /// @param numbers none is negative
  public static ByteBuffer of(SortedSet<Integer> numbers) {
    byte[] bytes = new byte[numbers.size() * MOST_BYTES];
    int length = 0;
    int before = 0;
    for (int number : numbers) {
      int left = number - before;
      for (; left >= MORE; left >>>= BITS) bytes[length++] = (byte) (left | MORE);
      bytes[length++] = (byte) left;
      before = number;
    }
    return ByteBuffer.wrap(bytes, 0, length);
  }

  /// The numbers that were written down, ascending.
  ///
  /// @param room where they are put if it is large enough
  /// @return where they were put; what stands behind them is of no meaning
  public static int[] read(ByteBuffer distances, int[] room) {
    int[] numbers =
        room.length >= distances.remaining() ? room : new int[distances.remaining() * 2];
    int count = 0;
    int number = 0;
    int end = distances.limit();
    for (int at = distances.position(); at < end; ) {
      byte next = distances.get(at++);
      int distance = next & (MORE - 1);
      for (int shift = BITS; next < 0; shift += BITS) {
        next = distances.get(at++);
        distance |= (next & (MORE - 1)) << shift;
      }
      number += distance;
      numbers[count++] = number;
    }
    return numbers;
  }

  /// How many numbers were written down.
  public static int count(ByteBuffer distances) {
    int count = 0;
    for (int at = distances.position(); at < distances.limit(); at++) {
      if (distances.get(at) >= 0) count++;
    }
    return count;
  }

  /// The numbers that were written down, in an array of their own.
  public static int[] of(ByteBuffer distances) {
    return Arrays.copyOf(read(distances, new int[0]), count(distances));
  }
}
