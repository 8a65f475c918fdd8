package io.wirewatch.enrich.table;

final class MapTableTest extends TableContract {
  @Override
  protected Table<String> table() {
    return new MapTable<>();
  }
}
