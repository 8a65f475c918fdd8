package io.wirewatch.launcher.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.wirewatch.rules.language.RuleError;
import io.wirewatch.rules.language.RuleSchema;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Holds a rule file against the JSON Schema that editors use.
///
/// What is plain in the file is what YAML 1.2 takes it for: `true`, `null`, `12`, else text.
final class SchemaCheck {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(RuleSchema.text(), InputFormat.JSON);
  private static final String NUMBER = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?";

  /// The nodes of the file by the pointers of the schema's errors.
  private final Map<String, Node> nodes = new HashMap<>();

  private SchemaCheck() {}

  /// What the schema finds in a file that is YAML, in no order.
  static List<RuleError> errors(String yaml) {
    String text = yaml.startsWith("\uFEFF") ? yaml.substring(1) : yaml;
    Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
    return new SchemaCheck().errors(root);
  }

  private List<RuleError> errors(Node root) {
    JsonNode json = json("", root);
    return SCHEMA.validate(json.toString(), InputFormat.JSON).stream()
        .map(error -> placed(error, root))
        .distinct()
        .toList();
  }

  private RuleError placed(Error error, Node root) {
    Node node = nodes.getOrDefault(error.getInstanceLocation().toString(), root);
    int line = node.getStartMark().getLine() + 1;
    return new RuleError(line, node.getStartMark().getColumn() + 1, error.getMessage());
  }

  private JsonNode json(String pointer, Node node) {
    nodes.put(pointer, node);
    return switch (node) {
      case MappingNode mapping -> object(pointer, mapping);
      case SequenceNode sequence -> array(pointer, sequence);
      case ScalarNode scalar -> scalar(scalar);
      default -> throw new IllegalStateException("no node of a composed file: " + node);
    };
  }

  private ObjectNode object(String pointer, MappingNode mapping) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      String escaped = key.replace("~", "~0").replace("/", "~1");
      object.set(key, json(pointer + "/" + escaped, tuple.getValueNode()));
    }
    return object;
  }

  private ArrayNode array(String pointer, SequenceNode sequence) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Node each : sequence.getValue()) array.add(json(pointer + "/" + array.size(), each));
    return array;
  }

  private static JsonNode scalar(ScalarNode scalar) {
    JsonNodeFactory factory = JsonNodeFactory.instance;
    String value = scalar.getValue();
    if (!scalar.isPlain()) return factory.textNode(value);
    return switch (value) {
      case "", "~", "null" -> factory.nullNode();
      case "true", "false" -> factory.booleanNode(value.equals("true"));
      default ->
          value.matches(NUMBER)
              ? factory.numberNode(new BigDecimal(value))
              : factory.textNode(value);
    };
  }
}
