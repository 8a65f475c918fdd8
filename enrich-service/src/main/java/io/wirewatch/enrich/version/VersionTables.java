package io.wirewatch.enrich.version;

import io.wirewatch.enrich.table.Ages;
import io.wirewatch.enrich.table.MapTable;
import io.wirewatch.enrich.table.Table;

/// The state of [Versions].
///
/// @param known by article id
/// @param contents the id of the first article under `<content hash>|<publisher>`
/// @param ages when each article last came in
public record VersionTables(Table<Known> known, Table<String> contents, Ages ages) {

  /// Empty tables in memory.
  public static VersionTables inMemory() {
    return new VersionTables(new MapTable<>(), new MapTable<>(), new Ages(new MapTable<>()));
  }
}
