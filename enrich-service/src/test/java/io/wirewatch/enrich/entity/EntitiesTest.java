package io.wirewatch.enrich.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Span;
import io.wirewatch.enrich.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntitiesTest {
  private static final Entities ENTITIES = Entities.bundled();

  private static List<Entity> find(String title, String text) {
    return ENTITIES.find(Document.of(title, text, "en"));
  }

  private static List<Entity> find(String text, EntityType type) {
    return find("", text).stream().filter(entity -> entity.getType() == type).toList();
  }

  private static List<String> ids(List<Entity> entities) {
    return entities.stream().map(Entity::getId).toList();
  }

  private static List<String> mentions(Entity entity, String text) {
    return entity.getMentions().stream()
        .map(span -> text.substring(span.getStart(), span.getEnd()))
        .toList();
  }

  @Test
  void spellingsOfOnePersonAreOneEntity() {
    String text =
        "Ambassador Georgiy Zinoviev arrived in Seoul on Monday. Officials met Georgy Zinoviev at"
            + " noon, and Zinoviev left without a word.";
    List<Entity> people = find(text, EntityType.PERSON);
    assertEquals(List.of("person:georgy-zinoviev"), ids(people));
    assertEquals(
        List.of("Georgiy Zinoviev", "Georgy Zinoviev", "Zinoviev"),
        mentions(people.getFirst(), text));
  }

  @Test
  void aKnownPersonHasOneIdWhateverTheSpelling() {
    String text = "President Volodymyr Zelensky spoke first. Later Zelenskyy met the press.";
    assertEquals(List.of("Q3874799"), ids(find(text, EntityType.PERSON)));
  }

  @Test
  void aFamilyNameThatIsACommonWordIsPartOfTheNameItOpens() {
    String text =
        "Analyst Moon Hae-rim expects no change. The ministry asked Moon Hae-rim to stay on, though"
            + " nobody had seen the moon for days.";
    List<Entity> people = find(text, EntityType.PERSON);
    assertEquals(List.of("person:moon-hae-rim"), ids(people));
    assertEquals(List.of("Moon Hae-rim", "Moon Hae-rim"), mentions(people.getFirst(), text));
  }

  @Test
  void aSharedFamilyNameMeansTheLastPersonNamedBefore() {
    String text =
        "North Korean leader Kim Jong Un was absent. Vice Foreign Minister Kim Hong-kyun said the"
            + " talks went well. Kim told reporters that more would follow.";
    List<Entity> people = find(text, EntityType.PERSON);
    assertEquals(List.of("Q56226", "person:kim-hong-kyun"), ids(people));
    assertEquals(List.of("Kim Hong-kyun", "Kim"), mentions(people.getLast(), text));
  }

  @Test
  void anAbbreviationIsTheBodyItStandsFor() {
    String text =
        "The Coastal Safety Agency (CSA) sent boats. The CSA said the sea was calm on Sunday.";
    List<Entity> bodies = find(text, EntityType.ORGANIZATION);
    assertEquals(List.of("organization:coastal-safety-agency"), ids(bodies));
    assertEquals(3, bodies.getFirst().getMentions().size());
  }

  @Test
  void aCapitalIsNotItsCountry() {
    List<String> places =
        ids(find("North Korea said in Pyongyang that it was ready.", EntityType.LOCATION));
    assertEquals(List.of("Q423", "Q18808"), places);
  }

  @Test
  void thePeopleOfACountryAreNoPlace() {
    assertEquals(List.of(), find("Two South Korean sailors helped.", EntityType.LOCATION));
  }

  @Test
  void aPronounInSmallLettersIsNoCountry() {
    assertEquals(List.of(), find("It was up to us to decide.", EntityType.LOCATION));
  }

  @Test
  void anEntityThatOnlyTheTitleNamesHasNoMentionInTheText() {
    Entity entity = find("Talks begin in Vienna", "Delegates arrived in the morning.").getFirst();
    assertEquals("Q1741", entity.getId());
    assertTrue(entity.getInTitle());
    assertEquals(List.of(), entity.getMentions());
  }

  @Test
  void noTwoMentionsOverlap() {
    String text =
        "Seoul's National Intelligence Service warned the United Nations Security Council, and the"
            + " Korea Maritime Institute in Busan agreed with South Korea's President Yoon Suk Yeol.";
    List<Span> spans =
        find("", text).stream()
            .flatMap(entity -> entity.getMentions().stream())
            .sorted((a, b) -> Integer.compare(a.getStart(), b.getStart()))
            .toList();
    for (int i = 1; i < spans.size(); i++) {
      assertTrue(spans.get(i - 1).getEnd() <= spans.get(i).getStart());
    }
  }
}
