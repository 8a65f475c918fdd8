package io.wirewatch.alert.topology;

import io.wirewatch.contracts.wire.SchemaIds;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;

/// Numbers schemas in the order they are asked for.
final class MemorySchemas implements SchemaIds {

  private final List<Schema> schemas = new ArrayList<>();

  @Override
  public synchronized int id(String subject, Schema schema) {
    if (!schemas.contains(schema)) schemas.add(schema);
    return schemas.indexOf(schema);
  }

  @Override
  public synchronized Schema schema(int id) {
    return schemas.get(id);
  }
}
