package io.wirewatch.contracts.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.avro.Schema;

/// Schemas as other languages see them: without the marks that tell Avro's Java classes which
/// string class to use. Two schemas that differ in those marks only are one schema on the wire.
public final class PlainSchema {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String STRING_MARK = "avro.java.string";

  private PlainSchema() {}

  /// The schema without Java's marks; equal to itself if it has none.
  public static Schema of(Schema schema) {
    return parse(strip(tree(schema.toString())).toString());
  }

  /// Parses a schema's JSON.
  ///
  /// @throws org.apache.avro.SchemaParseException when the text is no schema
  public static Schema parse(String json) {
    return new Schema.Parser().parse(json);
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + json, e);
    }
  }

  private static JsonNode strip(JsonNode node) {
    if (node instanceof ArrayNode array) {
      ArrayNode stripped = JSON.createArrayNode();
      array.forEach(element -> stripped.add(strip(element)));
      return stripped;
    }
    if (!(node instanceof ObjectNode object)) return node;
    ObjectNode stripped = JSON.createObjectNode();
    object.properties().stream()
        .filter(field -> !field.getKey().equals(STRING_MARK))
        .forEach(field -> stripped.set(field.getKey(), strip(field.getValue())));
    boolean markedString =
        object.has(STRING_MARK) && stripped.size() == 1 && stripped.path("type").isTextual();
    return markedString ? stripped.path("type") : stripped;
  }
}
