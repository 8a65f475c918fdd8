package io.wirewatch.enrich.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Entity;
import io.wirewatch.enrich.text.Document;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of the lists that are everyday words too.
class TrapsTest {
  private static final Entities ENTITIES = Entities.bundled();

  private static List<String> named(String text, String word) {
    return ENTITIES.find(Document.of("", text, "en")).stream()
        .filter(entity ->
            entity.getMentions().stream()
                .anyMatch(m -> text.substring(m.getStart(), m.getEnd()).equalsIgnoreCase(word)))
        .map(Entity::getName)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nice     | Nice weather is expected along the coast until the end of the week.
          Reading  | Reading is taught in every school, and half of the pupils like it.
          Mobile   | Mobile phones were forbidden in the courtroom, the judge said.
          Split    | Split the dough into four parts and leave it to rest for an hour.
          Bath     | Bath time is at seven, and the children know it.
          Target   | Target dates for the repairs were missed twice this year.
          Gap      | Gap years have become dearer since the fares rose.
          Orange   | Orange juice was dearer than ever after the frost.
          Total    | Total losses came to three million, the insurers reckon.
          Ford     | They had to ford the river where the bridge had been.
          Sharp    | Sharp turns on the mountain road have been straightened.
          Time     | Time is short, and the talks have hardly begun.
          Fortune  | Fortune smiled on the visitors, who won by a single goal.
          Sun      | The sun came out, and the crowd stayed until dark.
          Queens   | Kings and queens of the carnival rode through the old town.
          Cork     | Cork floors are warm, light and easy to clean.
          Of       | Of the ten boats that left, seven came back.
          Us       | Us and them, that is how people talk here now.
          Male     | Male nurses are still few, the hospital says.
          Tours    | Tours of the palace start every hour in summer.
          Seat     | Seat belts saved most of the passengers, police said.
          Vale     | The vale below the castle was under water for weeks.
          March    | March is the driest month of the year in the north.
          """)
  void anEverydayWordIsNoEntity(String word, String text) {
    assertEquals(List.of(), named(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nice     | The festival in Nice, France, drew visitors from Italy and Spain.
          Florence | She studied in Florence, Italy, before she moved to Paris.
          Phoenix  | The two drove from Phoenix, Arizona, to Los Angeles.
          """)
  void theSameWordIsAPlaceWhereTheSentenceSaysSo(String word, String text) {
    assertTrue(named(text, word).contains(word), named(text, word).toString());
  }
}
