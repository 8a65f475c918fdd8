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
