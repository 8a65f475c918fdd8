package io.wirewatch.enrich.clean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The linked data (JSON-LD) of a page; what is no JSON is left out, as much of the web's is.
final class LinkedData {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST = 600_000;
  private static final int LONGEST_OF_ALL = 2_000_000;

  private final List<JsonNode> nodes = new ArrayList<>();

  private LinkedData() {}

  static LinkedData of(List<String> scripts) {
    LinkedData data = new LinkedData();
    int read = 0;
    for (String script : scripts) {
      read += script.length();
      if (script.length() <= LONGEST && read <= LONGEST_OF_ALL) {
        data.add(script);
      }
    }
    return data;
  }

  private void add(String script) {
    try {
      nodes.add(JSON.readTree(script));
    } catch (JsonProcessingException notJson) {
      // The page is read without it.
    }
  }

  /// The longest text under the name at any depth; of an object its own name.
  Optional<String> longest(String name) {
    return nodes.stream()
        .flatMap(node -> node.findValues(name).stream())
        .map(value -> value.isArray() && !value.isEmpty() ? value.get(0) : value)
        .map(value -> value.isObject() ? value.path("name") : value)
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .max(Comparator.comparingInt(String::length));
  }
}
