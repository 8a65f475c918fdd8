package io.wirewatch.contracts.wire;

import org.apache.avro.Schema;

/// One released version of a subject's schema.
///
/// @param id what stands for it on the wire, positive, never given to another schema
/// @param subject the topic's name followed by `-value`
/// @param version 1 for the first release of the subject, then 2 and so on
/// @param schema the schema, plain
public record ReleasedSchema(int id, String subject, int version, Schema schema) {

  /// Checks id and version.
  public ReleasedSchema {
    if (id < 1) throw new IllegalArgumentException("schema id must be at least 1, was " + id);
    if (version < 1) {
      throw new IllegalArgumentException("schema version must be at least 1, was " + version);
    }
  }
}
