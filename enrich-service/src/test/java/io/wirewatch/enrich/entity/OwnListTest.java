package io.wirewatch.enrich.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Entity;
import io.wirewatch.enrich.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnListTest {
  private static List<String> ids(String text, String language, String list) {
    return Entities.bundled(EntityList.parse(list).entities())
        .find(Document.of("", text, language))
        .stream()
        .map(Entity::getId)
        .toList();
  }

  @Test
  void aNameThatADeskAddsIsFoundInAnyLanguage() {
    String list = "OTHER\tQ777\tblue cordon\tNordkordon|синий кордон\n";
    assertEquals(List.of("Q777"), ids("Der Nordkordon wurde verlängert.", "de", list));
  }

  @Test
  void aDesksLineGoesBeforeTheSameNameInTheListsThatShip() {
    String text = "The office in Vienna stayed shut.";
    assertEquals(List.of("Q1741"), ids(text, "en", ""));
    assertEquals(List.of("Q777"), ids(text, "en", "ORGANIZATION\tQ777\tVienna\n"));
  }

  @Test
  void aFurtherNameJoinsTheEntityWhoseIdItHas() {
    String text = "NATO met on Monday. The Alliance said that it would meet again.";
    List<String> ids = ids(text, "en", "ORGANIZATION\tQ7184\tNATO\tthe Alliance|Alliance\n");
    assertEquals(List.of("Q7184"), ids);
  }
}
