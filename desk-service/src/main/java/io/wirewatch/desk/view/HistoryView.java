package io.wirewatch.desk.view;

import io.wirewatch.contracts.HistoryEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Something that happened to an alert, once or several times in a row.
///
/// @param at when, the first time
/// @param what in words
/// @param by who did it; empty when it was no person
/// @param times how often in a row, at least 1
public record HistoryView(Instant at, String what, Optional<String> by, int times) {

  /// What happened, in order; what was said in the same words more than once in a row is one entry.
  static List<HistoryView> of(List<HistoryEntry> history) {
    List<HistoryView> told = new ArrayList<>();
    for (HistoryEntry entry : history) {
      var next = new HistoryView(entry.getAt(), entry.getWhat(), entry.getBy(), 1);
      if (!told.isEmpty() && told.getLast().isLike(next)) {
        told.add(told.removeLast().again());
      } else {
        told.add(next);
      }
    }
    return List.copyOf(told);
  }

  private boolean isLike(HistoryView other) {
    return what.equals(other.what) && by.equals(other.by);
  }

  private HistoryView again() {
    return new HistoryView(at, what, by, times + 1);
  }
}
