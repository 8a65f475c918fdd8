package io.wirewatch.enrich.packed;

import java.util.Arrays;

/// Numbers under numbers, 0 where there is none; an open-addressed table without objects. For one
/// thread.
public final class IntMap {
  private static final int SMALLEST = 64;

  private int[] keys = new int[SMALLEST];
  private int[] values = new int[SMALLEST];
  private int size;

  /// How many keys have a number other than 0.
  public int size() {
    return size;
  }

  /// The number under the key.
  public int get(int key) {
    return values[place(key)];
  }

  /// Puts the number under the key, over what was there; 0 takes the key out.
  public void put(int key, int value) {
    int place = place(key);
    int before = values[place];
    if (value == 0) {
      if (before != 0) remove(place);
      return;
    }
    keys[place] = key;
    values[place] = value;
    if (before == 0 && 2 * ++size > keys.length) {
      grow();
    }
  }

  /// Adds to the number under the key and returns the sum.
  public int add(int key, int addend) {
    int sum = get(key) + addend;
    put(key, sum);
    return sum;
  }

  /// Takes all out.
  public void clear() {
    if (size > 0) {
      Arrays.fill(values, 0);
      size = 0;
    }
  }

  private int place(int key) {
    int place = home(key);
    while (values[place] != 0 && keys[place] != key) {
      place = (place + 1) & (keys.length - 1);
    }
    return place;
  }

  // Fibonacci hashing: the high bits of the product depend on all bits of the key.
  private int home(int key) {
    return (key * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(keys.length) + 1);
  }

  /// Closes the gap with those behind it that it keeps from their home.
  private void remove(int gap) {
    int mask = keys.length - 1;
    int hole = gap;
    for (int next = (hole + 1) & mask; values[next] != 0; next = (next + 1) & mask) {
      if (((next - home(keys[next])) & mask) >= ((next - hole) & mask)) {
        keys[hole] = keys[next];
        values[hole] = values[next];
        hole = next;
      }
    }
    values[hole] = 0;
    size--;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = new int[2 * oldKeys.length];
    values = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != 0) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        values[place] = oldValues[i];
      }
    }
  }
}
