package io.wirewatch.alert.rulefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.wirewatch.rules.language.Parsed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The text of each rule of a file.
final class RuleTexts {

  private static final YAMLMapper YAML =
      new YAMLMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
              .build());

  private static final String SETS = "sets";

  private RuleTexts() {}

  /// The texts by key: as written for a file of one rule, without the sets beside it; written anew
  /// for a set, and for a rule that stands beside others. A set's key is `@` and its name.
  ///
  /// @param yaml a file that was parsed without an error
  /// @param parsed what it was parsed as
  static Map<String, String> of(String yaml, Parsed.Valid parsed) {
    Map<String, String> texts = new LinkedHashMap<>();
    parsed
        .sets()
        .texts()
        .forEach((name, text) -> texts.put("@" + name, written(Map.of(SETS, Map.of(name, text)))));
    try {
      JsonNode file = YAML.readTree(yaml);
      JsonNode several = file.path("rules");
      if (several.isArray()) {
        several.forEach(rule -> texts.put(rule.path("id").asText(), written(rule)));
      } else if (!parsed.rules().isEmpty()) {
        String id = parsed.rules().getFirst().id();
        texts.put(id, parsed.sets().names().isEmpty() ? yaml : withoutSets(yaml, file));
      }
      return texts;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the file was parsed as rules and is no YAML", e);
    }
  }

  /// The rule as it is written, where its lines show what is the rule; else written anew.
  private static String withoutSets(String yaml, JsonNode file) throws JsonProcessingException {
    JsonNode rule =
        file.deepCopy() instanceof ObjectNode object ? object.without(List.of(SETS)) : file;
    String left = RuleLines.without(SETS, yaml);
    return isSame(left, rule) ? left : written(rule);
  }

  private static boolean isSame(String yaml, JsonNode rule) {
    try {
      return YAML.readTree(yaml).equals(rule);
    } catch (JsonProcessingException _) {
      return false;
    }
  }

  private static String written(Object value) {
    try {
      return YAML.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("what was YAML cannot be written as it", e);
    }
  }
}
