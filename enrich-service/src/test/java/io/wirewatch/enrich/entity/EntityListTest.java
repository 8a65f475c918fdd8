package io.wirewatch.enrich.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityListTest {
  @Test
  void aLineHasATypeAnIdANameAndOtherNames() {
    EntityList list =
        EntityList.parse(
            """
            # our own

            ORGANIZATION\t-\tHarbour Watch\tHW|?Watch
            PERSON\tQ42\tDora Lund
            """);
    assertEquals(List.of(), list.errors());
    ListedEntity body = list.entities().getFirst();
    assertEquals(EntityType.ORGANIZATION, body.type());
    assertEquals("organization:harbour-watch", body.id());
    assertEquals(
        List.of(
            ListedName.sure("Harbour Watch"),
            ListedName.sure("HW"),
            new ListedName("Watch", false)),
        body.names());
    assertEquals("Q42", list.entities().getLast().id());
  }

  @Test
  void everyLineThatCannotBeReadIsNamedByLineAndColumn() {
    EntityList list =
        EntityList.parse(
            """
            PERSON\t-\tDora Lund
            COMPANY\t-\tHarbour Watch
            PERSON\tQ042\tDora Lund
            PERSON\t-\tDora Lund\tLund||D. Lund
            PERSON
            LOCATION\t-\t?
            """);
    assertEquals(1, list.entities().size());
    assertEquals(
        List.of(
            "2:1: no type COMPANY; there are [PERSON, ORGANIZATION, LOCATION, OTHER]",
            "3:8: an id is one of Wikidata's, as Q84, or -, was Q042",
            "4:25: a name must not be empty",
            "5:7: a line has a type, an id or -, a name, and other names if any",
            "6:12: a name must not be empty"),
        list.errors());
  }
}
