package io.wirewatch.enrich.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Qualifier;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.QuoteKind;
import io.wirewatch.enrich.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
  private final Figures figures = new Figures();

  private List<Figure> find(String text) {
    return figures.find(Document.of("", text, "en"), List.of(), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          About 1,500 special forces soldiers are in port.   | 1,500             | 1500       | count     | special forces soldiers | ABOUT
          Six army officers were hurt in the blast.          | Six               | 6          | count     | army officers           | EXACT
          It sent more than 13,000 containers of shells.     | 13,000            | 13000      | count     | containers              | MORE_THAN
          The force could reach 12,000 conscripts.           | 12,000            | 12000      | count     | conscripts              | UP_TO
          The pipe is 45-metre long.                         | 45-metre          | 45         | m         |                         | EXACT
          They owe $2.4 billion to banks.                    | $2.4 billion      | 2400000000 | USD       |                         | EXACT
          It costs up to £3m to mend.                        | £3m               | 3000000    | GBP       |                         | UP_TO
          A gift of 10,000 Swiss francs arrived.             | 10,000 Swiss francs | 10000    | CHF       |                         | EXACT
          Output fell by 7.5 per cent.                       | 7.5 per cent      | 7.5        | percent   |                         | EXACT
          It was -5 degrees Celsius at dawn.                 | -5 degrees Celsius | -5        | Cel       |                         | EXACT
          She is ninety-five years old.                      | ninety-five years old | 95     | a         |                         | EXACT
          Two million three hundred thousand and five seats. | Two million three hundred thousand and five | 2300005 | count | seats | EXACT
          Half as heavy as two hundred and six pounds.       | two hundred and six pounds | 206 | [lb_av] |                         | EXACT
          """)
  void aNumberHasAValueAUnitAndWhatItCounts(
      String text, String span, double value, String unit, String counted, Qualifier qualifier) {
    Figure figure = find(text).getFirst();
    assertEquals(span, text.substring(figure.getStart(), figure.getEnd()));
    assertEquals(value, figure.getValue());
    assertEquals(unit, figure.getUnit());
    assertEquals(counted, figure.getCounted().orElse(null));
    assertEquals(qualifier, figure.getQualifier());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It began in 1998.",
        "Between October 8 and 13 the ship lay in port.",
        "They met on 21 October.",
        "Doors open at 2:00 pm.",
        "The talks took three weeks.",
        "He came 4th.",
        "Flight 370 left the gate.",
        "The F-16 turned back.",
        "One of them knew."
      })
  void datesTimesDurationsAndLabelsAreNoFigures(String text) {
    assertEquals(List.of(), find(text));
  }

  @Test
  void whoSaysTheWordsSaysTheFigure() {
    String text = "The ministry said that 40 boats had left.";
    Quote quote =
        Quote.newBuilder()
            .setStart(18)
            .setEnd(40)
            .setKind(QuoteKind.INDIRECT)
            .setSpeaker("The ministry")
            .build();
    List<Figure> found = figures.find(Document.of("", text, "en"), List.of(), List.of(quote));
    assertEquals("The ministry", found.getFirst().getSpeaker().orElseThrow());
  }

  @Test
  void aCommaIsADecimalPointWhereTheLanguageWritesItSo() {
    Document german = Document.of("", "Es waren 1.500,5 Kilogramm, 3,5 kg mehr.", "de");
    List<Double> values =
        figures.find(german, List.of(), List.of()).stream().map(Figure::getValue).toList();
    assertEquals(3.5, values.getLast());
    assertEquals(1500.5, values.getFirst());
  }
}
