package io.wirewatch.enrich.entity.cities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityTest {
  @ParameterizedTest
  @CsvSource({
    "Sūrat, IN, Surat",
    "Al Ḩasakah, SY, Al Hasakah",
    "Rīga, LV, Rīga",
    "Diyarbakır, TR, Diyarbakır",
    "Málaga, ES, Málaga",
    "Xi’an, CN, Xi'an",
    "Ta‘izz, YE, Taizz"
  })
  void aNameIsPrintedAsNewspapersPrintIt(String name, String country, String printed) {
    assertEquals(printed, new City(name, country, "PPL", 1).printed());
  }

  @ParameterizedTest
  @CsvSource({
    "US, PPL, 60000, true",
    "US, PPL, 59999, false",
    "FR, PPL, 60000, false",
    "FR, PPL, 250000, true",
    "FR, PPLX, 250000, false",
    "FJ, PPLC, 0, true"
  })
  void aLargeCityOrACapitalIsListed(String country, String feature, long people, boolean listed) {
    assertEquals(listed, new City("Tolsk", country, feature, people).isLarge());
  }
}
