package io.wirewatch.enrich.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameNameTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          case,                        type,         one,                    other,                   same
          another transliteration,     PERSON,       Georgiy Zinoviev,       Georgy Zinovyev,         true
          another script,              PERSON,       Сергей Шойгу,           Sergei Shoigu,           true
          hyphen or space,             PERSON,       Yoon Suk Yeol,          Yoon Suk-yeol,           true
          family name first,           PERSON,       'Haas, Marta',          Marta Haas,              true
          an initial,                  PERSON,       M. Haas,                Marta Haas,              true
          a title,                     PERSON,       Gen. Marta Haas,        Marta Haas,              true
          a middle name,               PERSON,       Marta Elena Haas,       Marta Haas,              true
          Koreans who share a name,    PERSON,       Kim Jong Un,            Kim Hong-kyun,           false
          brothers,                    PERSON,       Tomas Vrba,             Pavel Vrba,              false
          legal form written out,      ORGANIZATION, Norrland Stahl AG,      Norrland Stahl Aktiengesellschaft, true
          no legal form,               ORGANIZATION, Norrland Stahl,         'Norrland Stahl, Inc.',  true
          ampersand,                   ORGANIZATION, Berg & Sons,            Berg and Sons,           true
          another trade,               ORGANIZATION, Norrland Stahl AG,      Norrland Papier AG,      false
          """,
      useHeadersInDisplayName = true)
  void namesAreComparedWhateverTheirSpelling(
      String name, EntityType type, String one, String other, boolean same) {
    assertEquals(same, SameName.same(type, one, other), name);
    assertEquals(same, SameName.same(type, other, one), name + ", turned round");
  }
}
