package io.wirewatch.runtime.health;

import java.util.List;

/// What all checks of a process found, in the order they were registered.
public record Report(List<Entry> entries) {

  /// One check by name.
  public record Entry(String name, Check check) {}

  /// Copies the entries.
  public Report {
    entries = List.copyOf(entries);
  }

  /// Whether every check is up; true when there is none.
  public boolean up() {
    return entries.stream().allMatch(entry -> entry.check() instanceof Check.Up);
  }
}
