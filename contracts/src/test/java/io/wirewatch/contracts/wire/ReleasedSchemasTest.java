package io.wirewatch.contracts.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.topic.AvroTopic;
import io.wirewatch.contracts.topic.Topics;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.Incompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the schemas of this build against every version released before: BACKWARD_TRANSITIVE.
final class ReleasedSchemasTest {

  private static final BundledSchemas SCHEMAS = BundledSchemas.load();
  private static final List<AvroTopic<?>> TOPICS = Topics.avro();

  @ParameterizedTest
  @MethodSource("io.wirewatch.contracts.topic.Topics#avro")
  void theSchemaOfThisBuildReadsEveryVersionReleased(AvroTopic<?> topic) {
    Schema reader = PlainSchema.of(topic.schema());
    for (ReleasedSchema released : SCHEMAS.versions(topic.subject())) {
      assertEquals(List.of(), unreadable(reader, released.schema()), released.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("io.wirewatch.contracts.topic.Topics#avro")
  void theSchemaOfThisBuildIsTheLatestReleased(AvroTopic<?> topic) {
    List<ReleasedSchema> versions = SCHEMAS.versions(topic.subject());
    assertTrue(
        !versions.isEmpty() && versions.getLast().schema().equals(PlainSchema.of(topic.schema())),
        () ->
            "%s changed: release it as version %d, see contracts/README.md"
                .formatted(topic.type().getSimpleName(), versions.size() + 1));
  }

  @Test
  void versionsAreNumberedWithoutGapsAndIdsDiffer() {
    for (AvroTopic<?> topic : TOPICS) {
      List<Integer> versions =
          SCHEMAS.versions(topic.subject()).stream().map(ReleasedSchema::version).toList();
      assertEquals(IntStream.rangeClosed(1, versions.size()).boxed().toList(), versions);
    }
    long ids = SCHEMAS.released().stream().map(ReleasedSchema::id).distinct().count();
    assertEquals(SCHEMAS.released().size(), ids);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a field with a default is added    | {"name":"b","type":"int","default":0}       | 0
          a field without a default is added | {"name":"b","type":"int"}                   | 1
          a field changes its type           | {"name":"a","type":"boolean"}               | 1
          """)
  void theCheckTellsACompatibleChangeFromOneThatIsNot(String change, String field, int found) {
    Schema released = recordWith("{\"name\":\"a\",\"type\":\"string\"}");
    assertEquals(found, unreadable(recordWith(field), released).size(), change);
  }

  private static Schema recordWith(String field) {
    return PlainSchema.parse("{\"type\":\"record\",\"name\":\"R\",\"fields\":[" + field + "]}");
  }

  private static List<String> unreadable(Schema reader, Schema writer) {
    var result = SchemaCompatibility.checkReaderWriterCompatibility(reader, writer).getResult();
    return result.getCompatibility() == SchemaCompatibilityType.COMPATIBLE
        ? List.of()
        : result.getIncompatibilities().stream().map(Incompatibility::toString).toList();
  }
}
