package io.wirewatch.alert.topology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The keys of the matches that an article made, as text: a line with the time, then a key a line.
///
/// @param atMillis when they were made, epoch milliseconds
/// @param keys in no particular order
record MatchedKeys(long atMillis, Set<String> keys) {

  MatchedKeys {
    keys = Set.copyOf(keys);
  }

  static MatchedKeys parse(String text) {
    List<String> lines = text.lines().toList();
    return new MatchedKeys(
        Long.parseLong(lines.getFirst()), new LinkedHashSet<>(lines.subList(1, lines.size())));
  }

  @Override
  public String toString() {
    return atMillis + "\n" + String.join("\n", keys);
  }
}
