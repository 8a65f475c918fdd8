package io.wirewatch.enrich.name;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.contracts.EntityType;
import java.util.Arrays;

/// Answers questions about pairs of names, a line of JSON each.
public final class NameLines {
  private final ObjectMapper json = new ObjectMapper();

  /// Answers `{"id","type","name1","name2"}` by `{"id","same","score"}`; a line that asks nothing
  /// sensible by `{"id","error"}`, the id where there is one.
  public String answer(String line) {
    ObjectNode answer = json.createObjectNode();
    try {
      JsonNode question = json.readTree(line);
      answer.set("id", question.path("id"));
      if (!question.path("name1").isTextual() || !question.path("name2").isTextual()) {
        return answer.put("error", "name1 and name2 must be strings").toString();
      }
      double score =
          SameName.score(
              type(question.path("type").asText()),
              question.path("name1").asText(),
              question.path("name2").asText());
      answer.put("same", score >= SameName.THRESHOLD);
      return answer.put("score", Math.round(score * 1000) / 1000.0).toString();
    } catch (JsonProcessingException e) {
      return answer.put("error", "not JSON: " + e.getOriginalMessage()).toString();
    }
  }

  private static EntityType type(String name) {
    return Arrays.stream(EntityType.values())
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElse(EntityType.OTHER);
  }
}
