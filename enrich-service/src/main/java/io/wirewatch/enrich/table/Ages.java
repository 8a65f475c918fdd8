package io.wirewatch.enrich.table;

import java.time.Instant;
import java.util.List;

/// When each key was seen, so that the oldest can be found and forgotten.
///
/// Forgetting is paid for in small coins: each article that comes in takes the few oldest keys
/// away, and nothing ever has to be swept. The table is asked for them only when one may be due.
public final class Ages {
  private static final int MILLIS_DIGITS = 9;
  private static final int RADIX = 36;
  private static final String ZEROS = "0".repeat(MILLIS_DIGITS);

  private final Table<String> table;
  private Instant noneBefore = Instant.MIN;

  /// @param table holds nothing under a key's time and itself
  public Ages(Table<String> table) {
    this.table = table;
  }

  /// Notes that the key was seen at this time.
  public void saw(String key, Instant at) {
    table.put(entry(at, key), "");
    noneBefore = at.isBefore(noneBefore) ? at : noneBefore;
  }

  /// Forgets that the key was seen at this time.
  public void forget(String key, Instant at) {
    table.remove(entry(at, key));
  }

  /// Takes out the keys seen before the time, oldest first, at most `limit` of them.
  public List<String> takeSeenBefore(Instant time, int limit) {
    if (!noneBefore.isBefore(time)) {
      return List.of();
    }
    String from = noneBefore.equals(Instant.MIN) ? "" : prefix(noneBefore);
    List<String> entries = table.keysFrom(from, limit + 1);
    int due = 0;
    while (due < Math.min(limit, entries.size()) && time(entries.get(due)).isBefore(time)) {
      due++;
    }
    noneBefore = due < entries.size() ? time(entries.get(due)) : Instant.MAX;
    List<String> taken = entries.subList(0, due);
    taken.forEach(table::remove);
    return taken.stream().map(entry -> entry.substring(MILLIS_DIGITS)).toList();
  }

  private static Instant time(String entry) {
    return Instant.ofEpochMilli(Long.parseLong(entry.substring(0, MILLIS_DIGITS), RADIX));
  }

  private static String entry(Instant at, String key) {
    return prefix(at) + key;
  }

  private static String prefix(Instant at) {
    String digits = Long.toString(Math.max(0, at.toEpochMilli()), RADIX);
    return ZEROS.substring(digits.length()) + digits;
  }
}
