package io.wirewatch.desk.view;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// How far a reader has come in a topic: for each partition, the offset to read next.
///
/// Cursors only grow, and mean the same to every instance of the desk service and after a restart,
/// so a client may resume anywhere with the one it saw last. Printed as `0:42,3:7`, with partitions
/// rising; the empty cursor prints as `-`.
///
/// @param next the next offset by partition; a partition that is absent has not been read at all
public record Cursor(SortedMap<Integer, Long> next) {

  /// The cursor of a reader that has seen nothing.
  public static final Cursor START = new Cursor(new TreeMap<>());

  private static final int MAX_TEXT = 4096;

  /// Copies the map.
  public Cursor {
    next = Collections.unmodifiableSortedMap(new TreeMap<>(next));
  }

  /// This cursor after reading one more record.
  public Cursor advance(int partition, long offset) {
    if (covers(partition, offset)) return this;
    TreeMap<Integer, Long> advanced = new TreeMap<>(next);
    advanced.put(partition, offset + 1);
    return new Cursor(advanced);
  }

  /// Whether the record at this place has been read.
  public boolean covers(int partition, long offset) {
    return offset < next.getOrDefault(partition, 0L);
  }

  /// Reads a cursor as it prints; empty when the text is not one.
  public static Optional<Cursor> parse(String text) {
    if (text.equals("-")) return Optional.of(START);
    if (text.isEmpty() || text.length() > MAX_TEXT) return Optional.empty();
    TreeMap<Integer, Long> next = new TreeMap<>();
    try {
      for (String place : text.split(",", -1)) {
        int colon = place.indexOf(':');
        if (colon < 1) return Optional.empty();
        next.put(
            Integer.parseUnsignedInt(place.substring(0, colon)),
            Long.parseUnsignedLong(place.substring(colon + 1)));
      }
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
    return Optional.of(new Cursor(next));
  }

  @Override
  public String toString() {
    if (next.isEmpty()) return "-";
    return next.entrySet().stream()
        .map(place -> place.getKey() + ":" + place.getValue())
        .collect(joining(","));
  }
}
