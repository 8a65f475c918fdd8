package io.wirewatch.enrich.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NameLinesTest {
  private final NameLines lines = new NameLines();

  @Test
  void aPairIsAnsweredUnderItsId() {
    String line = "{\"id\":\"7\",\"type\":\"PERSON\",\"name1\":\"Ann Lee\",\"name2\":\"ann lee\"}";
    assertEquals("{\"id\":\"7\",\"same\":true,\"score\":1.0}", lines.answer(line));
  }

  @Test
  void aLineThatIsNoQuestionIsAnsweredWithAnError() {
    assertTrue(lines.answer("{\"id\":\"8\",\"name1\":\"Ann\"}").contains("\"error\""));
    assertTrue(lines.answer("Ann Lee").contains("not JSON"));
  }

  @Test
  void namesWithoutALetterAreComparedAndNotRefused() {
    String line = "{\"id\":\"9\",\"type\":\"PERSON\",\"name1\":\"\",\"name2\":\"?!\"}";
    assertTrue(lines.answer(line).contains("\"same\""));
  }
}
