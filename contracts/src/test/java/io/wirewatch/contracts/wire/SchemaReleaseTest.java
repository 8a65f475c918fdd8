package io.wirewatch.contracts.wire;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Runs on request only: `mvn -pl contracts test -Dtest=SchemaReleaseTest -Dschemas.release=2`
/// releases what changed as version 2.
@EnabledIfSystemProperty(named = "schemas.release", matches = "[1-9][0-9]*")
final class SchemaReleaseTest {

  @Test
  void writesTheSchemasOfThisBuild() throws IOException {
    SchemaRelease.write(
        Path.of("src/main/resources/schemas"), Integer.getInteger("schemas.release", 1));
  }
}
