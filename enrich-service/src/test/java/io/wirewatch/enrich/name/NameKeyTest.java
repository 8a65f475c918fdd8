package io.wirewatch.enrich.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Georgiy Zinoviev, PERSON,       person:georgy-zinoviev
          Georgy Zinovyev,  PERSON,       person:georgy-zinoviev
          Sergej Halik,     PERSON,       person:sergey-halik
          Yoon Suk-yeol,    PERSON,       person:yoon-suk-yeol
          Dr. Élise Martin, PERSON,       person:elise-martin
          Sejong Institute, ORGANIZATION, organization:sejong-institute
          """)
  void spellingsOfANameMeetUnderOneKey(String name, EntityType type, String key) {
    assertEquals(key, NameKey.of(name, type));
  }
}
