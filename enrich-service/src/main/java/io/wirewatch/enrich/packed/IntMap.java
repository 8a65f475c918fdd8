package io.wirewatch.enrich.packed;

import java.util.Arrays;

/// Numbers under numbers, 0 where there is none; an open-addressed table without objects. For one
/// thread.
public final class IntMap {
  private static final int SMALLEST = 64;

  // The key above, the number below, so that a look-up fetches one line of memory.
  private long[] entries = new long[SMALLEST];
  private int size;

  /// How many keys have a number other than 0.
  public int size() {
    return size;
  }

  /// The number under the key.
  public int get(int key) {
    return (int) entries[place(key)];
  }

  /// Puts the number under the key, over what was there; 0 takes the key out.
  public void put(int key, int value) {
    put(place(key), key, value);
  }

  /// Adds to the number under the key and returns the sum.
  public int add(int key, int addend) {
    int place = place(key);
    int sum = (int) entries[place] + addend;
    put(place, key, sum);
    return sum;
  }

  /// Takes all out.
  public void clear() {
    if (size > 0) {
      Arrays.fill(entries, 0);
      size = 0;
    }
  }

  private void put(int place, int key, int value) {
    boolean isNew = (int) entries[place] == 0;
    if (value == 0) {
      if (!isNew) remove(place);
      return;
    }
    entries[place] = entry(key, value);
    if (isNew && 2 * ++size > entries.length) grow();
  }

  private static long entry(int key, int value) {
    return ((long) key << Integer.SIZE) | Integer.toUnsignedLong(value);
  }

  private static int key(long entry) {
    return (int) (entry >>> Integer.SIZE);
  }

  private int place(int key) {
    int place = home(key);
    while ((int) entries[place] != 0 && key(entries[place]) != key) {
      place = (place + 1) & (entries.length - 1);
    }
    return place;
  }

  // Fibonacci hashing: the high bits of the product depend on all bits of the key.
  private int home(int key) {
    return (key * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(entries.length) + 1);
  }

  /// Closes the gap with those behind it that it keeps from their home.
  private void remove(int gap) {
    int mask = entries.length - 1;
    int hole = gap;
    for (int next = (hole + 1) & mask; (int) entries[next] != 0; next = (next + 1) & mask) {
      if (((next - home(key(entries[next]))) & mask) >= ((next - hole) & mask)) {
        entries[hole] = entries[next];
        hole = next;
      }
    }
    entries[hole] = 0;
    size--;
  }

  private void grow() {
    long[] before = entries;
    entries = new long[2 * before.length];
    for (long entry : before) {
      if ((int) entry != 0) entries[place(key(entry))] = entry;
    }
  }
}
