package io.wirewatch.contracts.wire;

import org.apache.avro.Schema;

/// Which number stands for which schema on the wire. Safe to share among threads.
public interface SchemaIds {

  /// The id under which a subject's values of this schema are written.
  ///
  /// @throws UnknownSchemaException when the schema is not registered and may not be
  int id(String subject, Schema schema);

  /// The schema that an id stands for.
  ///
  /// @throws UnknownSchemaException when no schema has this id
  Schema schema(int id);
}
