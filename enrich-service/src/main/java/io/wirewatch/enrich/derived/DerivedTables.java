package io.wirewatch.enrich.derived;

import io.wirewatch.enrich.table.Ages;
import io.wirewatch.enrich.table.MapTable;
import io.wirewatch.enrich.table.Table;

/// The state of [DerivedReports].
///
/// @param dossiers by story id
/// @param derivations by the id of the article that was made of another
/// @param ages when the last version of each of these came in
public record DerivedTables(Table<Dossier> dossiers, Table<Derivation> derivations, Ages ages) {

  /// Empty tables in memory.
  public static DerivedTables inMemory() {
    return new DerivedTables(new MapTable<>(), new MapTable<>(), new Ages(new MapTable<>()));
  }
}
