package io.wirewatch.rules.trigger;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// The first elements of a list that only ever grows: an immutable list that costs nothing to make.
///
/// A copy would cost as much as an episode is long, at every article of it.
final class Prefix<T> extends AbstractList<T> implements RandomAccess {

  private final List<T> growing;
  private final int size;

  /// @param growing a list of which no element is ever replaced or removed; its elements so far
  Prefix(List<T> growing) {
    this.growing = growing;
    this.size = growing.size();
  }

  @Override
  public T get(int index) {
    if (index >= size) throw new IndexOutOfBoundsException(index);
    return growing.get(index);
  }

  @Override
  public int size() {
    return size;
  }
}
