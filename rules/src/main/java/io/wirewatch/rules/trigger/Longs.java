package io.wirewatch.rules.trigger;

import java.util.Arrays;

/// A list of numbers that only ever grows.
final class Longs {

  private long[] numbers = new long[16];
  private int size;

  void add(long number) {
    if (size == numbers.length) numbers = Arrays.copyOf(numbers, size * 2);
    numbers[size++] = number;
  }

  long get(int index) {
    return numbers[index];
  }

  long getLast() {
    return numbers[size - 1];
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /// The index of the first number greater than `bound`, in a list that rises; the size where there
  /// is none.
  int firstAfter(long bound) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers[middle] > bound) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
