package io.wirewatch.enrich.entity.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          OUTSIDE,       IN_PERSON,      false
          BEGIN_PERSON,  IN_PERSON,      true
          IN_PERSON,     IN_PERSON,      true
          BEGIN_PERSON,  IN_LOCATION,    false
          IN_LOCATION,   BEGIN_LOCATION, true
          IN_LOCATION,   OUTSIDE,        true
          """)
  void aNameIsContinuedByItsOwnTypeOnly(Label before, Label label, boolean may) {
    assertEquals(may, label.mayFollow(before));
  }

  @Test
  void theIndexOfALabelFindsIt() {
    for (Label label : Label.values()) {
      assertEquals(label, Label.at(label.index()));
    }
  }
}
