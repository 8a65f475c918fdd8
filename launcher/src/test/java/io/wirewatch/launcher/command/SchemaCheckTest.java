package io.wirewatch.launcher.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.contracts.wire.TrustedClasses;
import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleFile;
import io.wirewatch.rules.language.RuleSchema;
import io.wirewatch.rules.library.ShippedWatches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class SchemaCheckTest {

  /// Every key there is, in files of which each is a rule, a list of rules, or sets.
  private static final List<String> FILES =
      List.of(
          """
          {"id": "a", "title": "A", "language": "en", "watch": "b NEAR/3 c",
           "trigger": {"threshold": {"count": "origins", "atLeast": 3, "within": "PT6H"}},
           "group": "story", "derived": "count", "rearm": "1d", "for": "10m",
           "activeHours": {"days": ["mon-fri"], "from": "07:00", "until": "19:00", "zone": "UTC"},
           "severity": "high", "escalate": [{"atLeast": 5, "severity": "critical"}],
           "notify": ["desk"], "inhibitedBy": ["c"], "cap": {"most": 3, "within": "1h"},
           "staged": true, "sets": {"s": "x OR y"},
           "tests": [{"name": "t", "at": "+1d", "matches": [1], "expect": [
               {"group": "g", "at": "+1h", "count": 3, "severity": "high", "reason": "r"}],
             "articles": [{"title": "T", "text": "X", "publisher": "p", "source": "s",
               "at": "+1m", "language": "en", "origin": "o", "story": "s",
               "entities": ["E", {"name": "N", "type": "PERSON", "id": "i"}], "keywords": ["k"],
               "figures": [{"value": 1.5, "unit": "EUR", "counted": "c", "speaker": "s"}],
               "status": "usable", "mode": "live", "repeat": {"times": 2, "every": "1h"}},
               {"copyOf": 1, "replaces": 1}, {"title": "T", "derivedFrom": 1}]},
             {"name": "u", "articles": [{"title": "T"}], "expect": {"alerts": 0}},
             {"name": "v", "articles": [{"title": "T"}], "expect": "none"}]}
          """,
          """
          {"sets": {"s": "x"}, "rules": [
           {"id": "a", "title": "A", "watch": "b", "trigger": {"spike": {"count": "articles",
             "factor": 2.5, "within": "1h", "baseline": "P7D", "floor": 4, "history": "1d"}}},
           {"id": "b", "title": "A", "watch": "b", "trigger": {"first": {"of": "persons",
             "unseenFor": "5d", "learn": "1d"}}},
           {"id": "c", "title": "A", "watch": "b", "trigger": {"absence": {"nothingFor": "1h",
             "publishers": "any"}}},
           {"id": "d", "title": "A", "watch": "b", "trigger": {"figure": {"counted": "c",
             "changesBy": "20%", "within": "1d"}}},
           {"id": "e", "title": "A", "trigger": {"sequence": {"steps": ["x", "y"],
             "within": "1d"}}}]}
          """,
          """
          {"sets": {"a": "x", "b": "y"}}
          """);

  private static final ObjectMapper JSON = new ObjectMapper();

  /// A place in a file that can be changed.
  private record Place(JsonNode parent, String key, int index) {
    JsonNode value() {
      return parent.isObject() ? parent.get(key) : parent.get(index);
    }

    void set(JsonNode value) {
      if (parent instanceof ObjectNode object) object.set(key, value);
      if (parent instanceof ArrayNode array) array.set(index, value);
    }
  }

  @BeforeAll
  static void admit() {
    TrustedClasses.admit();
  }

  @Test
  void theSchemaThatIsPublishedIsTheOneThatIsUsed() throws IOException {
    Path docs = Path.of("..", "docs", "rule.schema.json");
    assertEquals(RuleSchema.text(), Files.readString(docs));
  }

  @Test
  void theLibraryIsAcceptedByBoth() {
    for (var file : ShippedWatches.library()) {
      assertEquals(List.of(), SchemaCheck.errors(file.yaml()), file.name());
    }
  }

  @Test
  void filesWithEveryKeyAreAcceptedByBoth() {
    for (String file : FILES) {
      assertInstanceOf(
          Parsed.Valid.class, RuleFile.parse(file), () -> RuleFile.parse(file).toString());
      assertEquals(List.of(), SchemaCheck.errors(file));
    }
  }

  @Test
  void anIdOfTheProductsOwnRulesIsRefusedByBoth() {
    String file =
        "id: wirewatch-x\ntitle: A\nwatch: b\ntrigger: { threshold: { atLeast: 2, within: 1h } }\n";
    assertInstanceOf(Parsed.Invalid.class, RuleFile.parse(file));
    assertEquals(1, SchemaCheck.errors(file).size());
    assertEquals(List.of(), SchemaCheck.errors(file.replace("wirewatch-x", "wirewatchx")));
  }

  @Test
  void anErrorIsPlacedAtItsNode() {
    var errors =
        SchemaCheck.errors("id: a\ntitle: A\nwatch: b\nstaged: often\ntrigger:\n  figure: {}\n");
    assertEquals(1, errors.size(), errors.toString());
    assertEquals("4:9", errors.getFirst().line() + ":" + errors.getFirst().column());
  }

  @Test
  void theSchemaAndTheReaderAgreeOnWhatKeysThereAreAndOfWhatKindTheirValuesAre()
      throws JsonProcessingException {
    Random random = new Random(5);
    int refused = 0;
    for (int i = 0; i < 2_000; i++) {
      JsonNode file = JSON.readTree(FILES.get(random.nextInt(FILES.size())));
      for (int changes = 1 + random.nextInt(2); changes > 0; changes--) changeKind(file, random);
      boolean reads = RuleFile.parse(file.toString()) instanceof Parsed.Valid;
      boolean passes = SchemaCheck.errors(file.toString()).isEmpty();
      assertEquals(
          reads,
          passes,
          () ->
              file
                  + "\n"
                  + RuleFile.parse(file.toString())
                  + "\n"
                  + SchemaCheck.errors(file.toString()));
      if (!reads) refused++;
    }
    assertTrue(refused > 1_000 && refused < 2_000, refused + " refused");
  }

  @Test
  void whatTheSchemaRefusesTheReaderRefusesToo() throws JsonProcessingException {
    Random random = new Random(6);
    List<JsonNode> values =
        List.of(
            JSON.readTree(
                "[\"\", \" \", \"x\", \"P1D\", \"1h\", \"-5\", \"20%\", \"none\", \"mon\"]"),
            JSON.readTree("[0, 1, -1, 2, 1.5, 7, 1000001, 25000]"));
    for (int i = 0; i < 2_000; i++) {
      JsonNode file = JSON.readTree(FILES.get(random.nextInt(FILES.size())));
      List<Place> scalars = places(file).stream().filter(p -> p.value().isValueNode()).toList();
      JsonNode some = values.get(random.nextInt(2));
      scalars.get(random.nextInt(scalars.size())).set(some.get(random.nextInt(some.size())));
      if (RuleFile.parse(file.toString()) instanceof Parsed.Valid) {
        assertEquals(List.of(), SchemaCheck.errors(file.toString()), file.toString());
      }
    }
  }

  /// Leaves a key out, misspells one, adds one, or puts a value of another kind.
  private static void changeKind(JsonNode file, Random random) {
    List<Place> places = places(file);
    if (places.isEmpty()) return;
    Place place = places.get(random.nextInt(places.size()));
    JsonNodeFactory make = JsonNodeFactory.instance;
    if (place.parent() instanceof ObjectNode object && random.nextBoolean()) {
      if (random.nextInt(3) > 0) {
        object.remove(place.key());
      } else if (!isSets(file, object)) {
        object.set(place.key() + "x", place.value());
      }
    } else if (place.value().isValueNode()) {
      place.set(random.nextBoolean() ? make.nullNode() : make.objectNode());
    } else {
      place.set(random.nextBoolean() ? make.nullNode() : make.textNode("text"));
    }
  }

  /// A set may be called anything.
  private static boolean isSets(JsonNode file, ObjectNode object) {
    return file.path("sets").equals(object);
  }

  private static List<Place> places(JsonNode node) {
    List<Place> places = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      places.add(new Place(node, field.getKey(), 0));
      places.addAll(places(field.getValue()));
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        places.add(new Place(node, "", i));
        places.addAll(places(node.get(i)));
      }
    }
    return places;
  }
}
