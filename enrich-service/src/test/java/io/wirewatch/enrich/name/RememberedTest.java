package io.wirewatch.enrich.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RememberedTest {
  private final List<String> asked = new ArrayList<>();
  private final Remembered remembered =
      new Remembered(question -> {
        asked.add(question);
        return question + "!";
      });

  @Test
  void theSameIsAskedOnce() {
    assertEquals("a!", remembered.of("a"));
    assertEquals("a!", remembered.of("a"));
    assertEquals(List.of("a"), asked);
  }

  @Test
  void questionsOfOneHashAreToldApart() {
    assertEquals("Aa".hashCode(), "BB".hashCode());
    assertEquals("Aa!", remembered.of("Aa"));
    assertEquals("BB!", remembered.of("BB"));
    assertEquals("Aa!", remembered.of("Aa"));
  }
}
