package io.wirewatch.rules.match;

import java.util.List;

/// A place that shows a part of a watch to hold.
///
/// @param part the number of the operand of the watch's outermost AND that holds here
/// @param spot all of it
/// @param marks what to mark in it, with the clause that stands there
record Place(int part, Spot spot, List<Mark> marks) implements Comparable<Place> {

  /// By start.
  @Override
  public int compareTo(Place other) {
    return Integer.compare(spot.start(), other.spot.start());
  }
}
