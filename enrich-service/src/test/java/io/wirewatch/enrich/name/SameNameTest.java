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
          a legal form run on,         ORGANIZATION, NorrlandAG,             Norrland AG,             true
          an ordinal in digits,        ORGANIZATION, 2nd Harbour Bank,       Second Harbour Bank,     true
          a number in words,           ORGANIZATION, Regiment Forty-Two,     Regiment 42,             true
          another number,              ORGANIZATION, Harbour Fund VIII LP,   Harbour Fund IX LP,      false
          a number more,               ORGANIZATION, Tolsk Shipping Inc.,    'Tolsk Shipping II, Inc.', false
          another country,             ORGANIZATION, Grain Bank of Chad,     Grain Bank of Chile,     false
          an acronym,                  ORGANIZATION, KNS,                    Karsavia News Service,   true
          an acronym with a country,   ORGANIZATION, HPB Kenya,              Harbour Pilots Board,    true
          other initials,              ORGANIZATION, KNB,                    Karsavia News Service,   false
          a nickname,                  PERSON,       Ted Vrba,               Theodore Vrba,           true
          another given name,          PERSON,       Ted Vrba,               Thomas Vrba,             false
          Arabic vowels,               PERSON,       Usama al-Haddad,        Osama Al Haddad,         true
          an Arabic consonant,         PERSON,       Muammar Qabbani,        Moammar Gabbani,         true
          father and son,              PERSON,       Hamad bin Yusuf al-Rashid, Yusuf bin Hamad al-Rashid, false
          the same father,             PERSON,       Hamad bin Yusuf al-Rashid, Sheikh Hamad ben Yusuf al-Rashid, true
          another generation,          PERSON,       Martin Haas Jr.,        Martin Haas Sr.,         false
          a generation left out,       PERSON,       Martin Haas Jr.,        Martin Haas,             true
          initials run together,       PERSON,       JP Laurier,             Jean-Pierre Laurier,     true
          initials alone,              PERSON,       M.H.,                   Marta Haas,              false
          a name cut in two,           PERSON,       Igor Malin ovsky,       Igor Malinovsky,         true
          digits for letters,          PERSON,       1van Petr0v,            Ivan Petrov,             true
          a Latvian ending,            PERSON,       Igors Petrovs,          Igor Petrov,             true
          Wade and Giles,              PERSON,       Teng Hsiao-p'ing,       Deng Xiaoping,           true
          another sound,               PERSON,       Teng Hsiao-p'ing,       Deng Zhongping,          false
          another Chinese character,   PERSON,       王小明,                  王小朋,                   false
          old and new characters,      PERSON,       張國華,                  张国华,                   true
          another Korean syllable,     PERSON,       박종수,                  박정수,                   false
          two letters swapped,         ORGANIZATION, Norrladn,               Norrland,                true
          two letters changed,         ORGANIZATION, Norrvist,               Norrland,                false
          one letter for two,          PERSON,       Павел Брачић,           Павел Бракић,            true
          a patronymic left out,       PERSON,       Sergej Malin,           Сергий Викторович Малин, true
          another patronymic,          PERSON,       Pavel Ivanovich Malin,  Pavel Petrovich Malin,   false
          a name beside another,       ORGANIZATION, Al-Wadha,               Al-Wadhah/Army of the East, true
          a legal form with a stroke,  ORGANIZATION, Tolsk Shipping A/S,     Norrland Papier A/S,     false
          a foreigner in Chinese,      PERSON,       安格拉·默克尔,          Angela Merkel,           true
          another foreigner,           PERSON,       安格拉·默克尔,          Emmanuel Macron,         false
          by way of Russian,           PERSON,       Xu Zhengxian,           Su Zhensian,             true
          another Chinese name,        PERSON,       Xu Zhengxian,           Su Dongpo,               false
          many names more,             PERSON,       Ali Tamim,              Ali Hassan Said Umar Tamim, false
          """,
      useHeadersInDisplayName = true)
  void namesAreComparedWhateverTheirSpelling(
      String name, EntityType type, String one, String other, boolean same) {
    assertEquals(same, SameName.same(type, one, other), name);
    assertEquals(same, SameName.same(type, other, one), name + ", turned round");
  }
}
