package io.wirewatch.enrich.packed;

/// Whole numbers from 0, each once; a few in a list and many in an open-addressed table. For one
/// thread.
public final class IntSet {
  private static final int LISTED = 16;

  // Each number is held plus one, so that 0 is an empty place.
  private int[] places = new int[2];
  private int size;

  /// How many numbers there are.
  public int size() {
    return size;
  }

  /// How many places [#at] knows.
  public int places() {
    return places.length <= LISTED ? size : places.length;
  }

  /// The number at a place, -1 where there is none.
  public int at(int place) {
    return places[place] - 1;
  }

  /// Puts a number in that is not there.
  public void add(int number) {
    if (places.length <= LISTED) {
      if (size == places.length) grow();
      if (places.length <= LISTED) {
        places[size++] = number + 1;
        return;
      }
    } else if (2 * (size + 1) > places.length) {
      grow();
    }
    places[place(number)] = number + 1;
    size++;
  }

  /// Takes a number out that is there.
  public void remove(int number) {
    if (places.length > LISTED) {
      close(place(number));
    } else {
      int place = 0;
      while (places[place] != number + 1) place++;
      places[place] = places[size - 1];
    }
    size--;
  }

  private int place(int number) {
    int place = home(number);
    while (places[place] != 0 && places[place] != number + 1) {
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }

  private int home(int number) {
    return (number * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(places.length) + 1);
  }

  private void close(int gap) {
    int mask = places.length - 1;
    int hole = gap;
    for (int next = (hole + 1) & mask; places[next] != 0; next = (next + 1) & mask) {
      if (((next - home(places[next] - 1)) & mask) >= ((next - hole) & mask)) {
        places[hole] = places[next];
        hole = next;
      }
    }
    places[hole] = 0;
  }

  private void grow() {
    int[] before = places;
    int count = before.length <= LISTED ? size : before.length;
    places = new int[before.length == LISTED ? 4 * LISTED : 2 * before.length];
    for (int i = 0; i < count; i++) {
      if (before[i] != 0) {
        places[places.length <= LISTED ? i : place(before[i] - 1)] = before[i];
      }
    }
  }
}
