package io.wirewatch.alert.rulefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.wirewatch.rules.model.Rule;
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

  private RuleTexts() {}

  /// The texts by rule id: as written for a file of one rule, written anew for one of several.
  ///
  /// @param yaml a file that was parsed without an error
  /// @param rules what it was parsed as
  static Map<String, String> of(String yaml, List<Rule> rules) {
    try {
      JsonNode several = YAML.readTree(yaml).path("rules");
      if (!several.isArray()) return Map.of(rules.getFirst().id(), yaml);
      Map<String, String> texts = new LinkedHashMap<>();
      for (JsonNode rule : several) {
        texts.put(rule.path("id").asText(), YAML.writeValueAsString(rule));
      }
      return texts;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the file was parsed as rules and is no YAML", e);
    }
  }
}
