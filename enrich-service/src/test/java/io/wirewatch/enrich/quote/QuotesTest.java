package io.wirewatch.enrich.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.QuoteKind;
import io.wirewatch.contracts.Span;
import io.wirewatch.enrich.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {
  private final Quotes quotes = new Quotes();

  private static Entity person(String text, String name) {
    int start = text.indexOf(name);
    return Entity.newBuilder()
        .setId("person:" + name)
        .setName(name)
        .setType(EntityType.PERSON)
        .setMentions(List.of(new Span(start, start + name.length())))
        .build();
  }

  private List<Quote> find(String text, List<Entity> entities) {
    return quotes.find(Document.of("", text, "en"), entities);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          verb and name behind   | “We will stay here,” said Marta Haas, the harbour master. | “We will stay here,” | Marta Haas
          name and verb behind   | "We will stay here," Marta Haas told reporters.           | "We will stay here," | Marta Haas
          in front               | Marta Haas said: “We will stay here.”                     | “We will stay here.” | Marta Haas
          French marks           | Marta Haas said, « We will stay here ».                   | « We will stay here » | Marta Haas
          an apposition          | “We will stay,” Marta Haas, the mayor, said.              | “We will stay,”      | Marta Haas
          within the sentence    | Marta Haas called the plan “reckless and illegal”.        | “reckless and illegal” | Marta Haas
          """)
  void aDirectQuoteHasTheSpeakerThatItsSentenceNames(
      String name, String text, String quoted, String speaker) {
    Quote quote =
        find(text, List.of(person(text, "Marta Haas"))).stream()
            .filter(found -> found.getKind() == QuoteKind.DIRECT)
            .findFirst()
            .orElseThrow();
    assertEquals(quoted, text.substring(quote.getStart(), quote.getEnd()), name);
    assertEquals(speaker, quote.getSpeaker().orElse("nobody"), name);
    assertEquals("person:Marta Haas", quote.getSpeakerEntity().orElse("nobody"), name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a title with a full stop  | “We will stay here,” said Rep. Marta Haas, who farms.                       | Marta Haas
          a party in brackets       | “We will stay here,” Sen. Marta Haas (D-Wis.) said Friday.                  | Marta Haas
          nested marks              | “They said ‘we will stay here,’” Marta Haas recalled in an interview.        | Marta Haas
          the verb first            | Few agreed. Said Marta Haas: “We will stay here.”                           | Marta Haas
          according to              | According to Marta Haas, “we will stay here”.                               | Marta Haas
          a participle              | Marta Haas attacked the plan for the harbour and the quay, saying, “We will stay here.” | Marta Haas
          a second verb             | Marta Haas left the room and then said, “We will stay here.”                | Marta Haas
          an aside in dashes       | Marta Haas — a farmer — said, “We will stay here.”                          | Marta Haas
          a colon without a verb    | Marta Haas made this plain on Monday: “We will stay here.”                  | Marta Haas
          a colon before all        | Marta Haas said: “We will stay here,” as the crowd cheered and Bo Lund left. | Marta Haas
          a passive                | The plan, Marta Haas found, has been called by Bo Lund “wrong and late in it”. | Bo Lund
          another clause behind     | Marta Haas said on Monday it was time, “here,” when critics called the plan wrong. | Marta Haas
          """)
  void theSpeakerIsTheSubjectOfTheVerbOfSaying(String name, String text, String speaker) {
    Quote quote =
        find(text, List.of(person(text, "Marta Haas"))).stream()
            .filter(found -> found.getKind() == QuoteKind.DIRECT)
            .findFirst()
            .orElseThrow();
    assertEquals(speaker, quote.getSpeaker().orElse("nobody"), name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a show              | She spoke on Channel Four's "Morning Line" about the strike.
          a show and a speech | On the latest episode of "The Long Walk Home," the mayor said nothing of it.
          a work              | The song titled "Harbour" was cut.
          a nickname          | They met Robert "Bobby" Lund at the quay.
          an odd word         | The "magic" pills were taken from the shelves.
          two odd words       | A so-so "liquid asset" was all they had.
          markup              | <post id="we will all stay here tonight">.
          """)
  void wordsThatNobodySaysAreNoQuote(String name, String text) {
    List<Quote> direct =
        find(text, List.of()).stream().filter(q -> q.getKind() == QuoteKind.DIRECT).toList();
    assertEquals(List.of(), direct, name);
  }

  @Test
  void aFewWordsInAListOfQuotesHaveTheSpeakerOfTheFirst() {
    String text = "Marta Haas called them “weak,” “tired” and “lost”.";
    List<String> speakers =
        find(text, List.of(person(text, "Marta Haas"))).stream()
            .map(quote -> quote.getSpeaker().orElse("nobody"))
            .toList();
    assertEquals(List.of("Marta Haas", "Marta Haas", "Marta Haas"), speakers);
  }

  @Test
  void aPronounSpeaksForThePersonNamedBefore() {
    String text = "Marta Haas came late. “The road was shut,” she said.";
    Quote quote = find(text, List.of(person(text, "Marta Haas"))).getFirst();
    assertEquals("she", quote.getSpeaker().orElseThrow());
    assertEquals("person:Marta Haas", quote.getSpeakerEntity().orElseThrow());
  }

  @Test
  void aQuoteOverParagraphsIsOne() {
    String text = "“The first part.\n\n“The second part,” said the clerk.";
    List<Quote> found = find(text, List.of());
    assertEquals(1, found.size());
    assertEquals("the clerk", found.getFirst().getSpeaker().orElseThrow());
  }

  @Test
  void theNextQuoteOfAParagraphGoesOnWithItsSpeaker() {
    String text = "“We stay,” the clerk said. “Nobody leaves before noon.”";
    assertEquals("the clerk", find(text, List.of()).getLast().getSpeaker().orElseThrow());
  }

  @Test
  void anApostropheOpensNoQuote() {
    assertEquals(List.of(), find("The boats' owners and the ships' crews met.", List.of()));
  }

  @Test
  void reportedSpeechIsAnIndirectQuote() {
    String text = "The ministry said that forty boats had left the harbour.";
    Quote quote = find(text, List.of()).getFirst();
    assertEquals(QuoteKind.INDIRECT, quote.getKind());
    assertEquals("The ministry", quote.getSpeaker().orElseThrow());
    assertEquals(
        "forty boats had left the harbour", text.substring(quote.getStart(), quote.getEnd()));
  }
}
