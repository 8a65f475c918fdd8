package io.wirewatch.rules.match;

import io.wirewatch.contracts.ClauseMatch;
import io.wirewatch.contracts.Field;

/// A clause at one of its places.
///
/// @param clause as the rule writes it
/// @param spot where it stands
record Mark(String clause, Spot spot) implements Comparable<Mark> {

  /// Title before text, by start, by end, by clause.
  @Override
  public int compareTo(Mark other) {
    int order = Boolean.compare(spot.field() == Field.TEXT, other.spot.field() == Field.TEXT);
    if (order == 0) order = Integer.compare(spot.start(), other.spot.start());
    if (order == 0) order = Integer.compare(spot.end(), other.spot.end());
    return order == 0 ? clause.compareTo(other.clause) : order;
  }

  ClauseMatch written() {
    return new ClauseMatch(clause, spot.field(), spot.start(), spot.end());
  }
}
