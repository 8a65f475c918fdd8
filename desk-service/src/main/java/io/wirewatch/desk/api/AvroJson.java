package io.wirewatch.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/// Prints a contract's value as JSON: the fields of its schema, by their names.
///
/// Times are ISO 8601 in UTC, enum symbols are in lower case, nulls are kept.
final class AvroJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private AvroJson() {}

  /// @param record of any schema of the contracts
  static ObjectNode of(IndexedRecord record) {
    ObjectNode json = JSON.objectNode();
    for (Schema.Field field : record.getSchema().getFields()) {
      json.set(field.name(), value(record.get(field.pos())));
    }
    return json;
  }

  private static JsonNode value(@Nullable Object value) {
    return switch (value) {
      case null -> JSON.nullNode();
      case IndexedRecord record -> of(record);
      case Collection<?> elements -> array(elements);
      case Enum<?> symbol -> JSON.textNode(symbol.name().toLowerCase(Locale.ROOT));
      case Boolean truth -> JSON.booleanNode(truth);
      case Integer number -> JSON.numberNode(number);
      case Long number -> JSON.numberNode(number);
      case Double number -> JSON.numberNode(number);
      default -> JSON.textNode(value.toString());
    };
  }

  private static ArrayNode array(Collection<?> elements) {
    ArrayNode array = JSON.arrayNode(elements.size());
    elements.forEach(element -> array.add(value(element)));
    return array;
  }
}
