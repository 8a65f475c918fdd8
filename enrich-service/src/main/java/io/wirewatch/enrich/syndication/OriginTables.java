package io.wirewatch.enrich.syndication;

import io.wirewatch.enrich.table.Ages;
import io.wirewatch.enrich.table.MapTable;
import io.wirewatch.enrich.table.Table;
import java.util.List;

/// The state of [Origins].
///
/// @param sketches by article id
/// @param carriers ids of the articles that first carried a shingle, under its hash as eight
///   hexadecimal digits
/// @param ages when each article came in
public record OriginTables(Table<Sketch> sketches, Table<List<String>> carriers, Ages ages) {

  /// Empty tables in memory.
  public static OriginTables inMemory() {
    return new OriginTables(new MapTable<>(), new MapTable<>(), new Ages(new MapTable<>()));
  }
}
