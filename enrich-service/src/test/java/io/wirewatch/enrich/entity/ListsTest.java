package io.wirewatch.enrich.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.article.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ListsTest {
  static final List<String> LISTS = Gazetteer.lists();

  private static EntityList read(String list) {
    return EntityList.parse(String.join("\n", WordList.lines(Gazetteer.class, list)));
  }

  @ParameterizedTest
  @FieldSource("LISTS")
  void everyLineCanBeRead(String list) {
    assertEquals(List.of(), read(list).errors());
  }

  @Test
  void thereAreAtLeastThreeThousandEntries() {
    Map<EntityType, Integer> entries = new EnumMap<>(EntityType.class);
    for (String list : LISTS) {
      read(list).entities().forEach(entity -> entries.merge(entity.type(), 1, Integer::sum));
    }
    int all = entries.values().stream().mapToInt(Integer::intValue).sum();
    assertTrue(all >= 3_000, "entries: " + entries);
    assertTrue(entries.values().stream().allMatch(some -> some >= 500), "entries: " + entries);
  }

  @Test
  void noIdOfWikidataStandsForTwoEntities() {
    Map<String, String> names = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (String list : LISTS) {
      for (ListedEntity entity : read(list).entities()) {
        String before = names.putIfAbsent(entity.id(), entity.names().getFirst().text());
        if (entity.id().startsWith("Q") && before != null) {
          twice.add(entity.id() + ": " + before + ", " + entity.names().getFirst().text());
        }
      }
    }
    assertEquals(List.of(), twice);
  }
}
