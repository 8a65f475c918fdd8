package io.wirewatch.enrich.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.enrich.language.ModelLanguages;
import io.wirewatch.enrich.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One made-up event, told in eight languages by articles of our own.
class LanguagesOfOneEventTest {
  private static final Entities ENTITIES = Entities.bundled();
  private static final ModelLanguages LANGUAGES = ModelLanguages.read();

  // Belarus, Russia, Ukraine, North Korea, South Korea, Turkey, France, the United States; Kyiv and
  // Minsk.
  private static final Set<String> PLACES =
      Set.of("Q184", "Q159", "Q212", "Q423", "Q884", "Q43", "Q142", "Q30", "Q2280");

  // Putin, Zelensky, Kim Jong Un, Erdoğan, Macron.
  private static final Set<String> LEADERS =
      Set.of("person:alexander-lukashenko", "Q7747", "Q3874799", "Q56226", "Q39259", "Q3052772");

  private static final String KYIV = "Q1899";
  private static final Set<String> WITHOUT_KYIV = Set.of("ko");

  private static List<Entity> entities(String text) {
    return ENTITIES.find(Document.of("", text, LANGUAGES.of(text)));
  }

  private static Set<String> ids(List<Entity> entities, EntityType type) {
    return entities.stream()
        .filter(entity -> entity.getType() == type)
        .map(Entity::getId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko", "ru", "uk", "fr", "es", "de", "ar"})
  void articlesOnOneEventNameTheSameCountriesAndLeaders(String language) throws IOException {
    String text = article(language);
    List<Entity> entities = entities(text);
    Set<String> places = new TreeSet<>(PLACES);
    if (!WITHOUT_KYIV.contains(language)) {
      places.add(KYIV);
    }
    assertEquals(language, LANGUAGES.of(text));
    assertEquals(new TreeSet<>(LEADERS), ids(entities, EntityType.PERSON));
    assertEquals(places, ids(entities, EntityType.LOCATION));
    assertEquals(Set.of("Q7184"), ids(entities, EntityType.ORGANIZATION));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a case               | ru | Переговоры с Владимиром Путиным прошли в Москве. | Владимиром Путиным
          two words in a case  | ru | Об этом сообщили в Северной Корее.               | Северной Корее
          a plural in a case   | uk | Він говорив зі Сполученими Штатами про зерно.    | Сполученими Штатами
          an elided article    | fr | Le sort de l’Ukraine inquiète.                   | Ukraine
          a particle           | ko | 외교부는 러시아는 답하지 않았다고 밝혔다.        | 러시아
          a preposition        | ar | جاء الرد من الوزير لروسيا أمس.                   | روسيا
          and before a name    | ar | قال الوزير وبوتين إن المحادثات مستمرة.           | بوتين
          a genitive           | de | Es war Russlands Antwort.                        | Russlands
          """)
  void aNameIsFoundInTheFormThatASentenceGivesIt(
      String name, String language, String text, String surface) {
    List<String> surfaces =
        ENTITIES.find(Document.of("", text, language)).stream()
            .flatMap(entity -> entity.getMentions().stream())
            .map(span -> text.substring(span.getStart(), span.getEnd()))
            .toList();
    assertEquals(surface, surfaces.getFirst(), name);
  }

  @Test
  void aWordOfEveryDayThatIsACountryTooIsNone() {
    assertEquals(List.of(), ENTITIES.find(Document.of("", "이동 수단을 찾았다.", "ko")));
    assertEquals(List.of(), ENTITIES.find(Document.of("", "طلب الوزير دعم مالي جديد.", "ar")));
  }

  @Test
  void thePeopleOfACountryAreNotTheCountry() {
    assertEquals(List.of(), ENTITIES.find(Document.of("", "Российские войска ушли.", "ru")));
    assertEquals(List.of(), ENTITIES.find(Document.of("", "북한군은 떠났다.", "ko")));
  }

  private static String article(String language) throws IOException {
    String name = "deployment-" + language + ".txt";
    try (InputStream in = LanguagesOfOneEventTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
