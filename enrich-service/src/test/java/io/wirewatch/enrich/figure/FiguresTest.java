package io.wirewatch.enrich.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Qualifier;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.QuoteKind;
import io.wirewatch.contracts.Span;
import io.wirewatch.enrich.text.Document;
import java.util.List;
import java.util.stream.Collectors;
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
        "The aftershock was above magnitude 4, the institute found.",
        "The F-16 turned back.",
        "One of them knew.",
        "They trained from 2019 to 2021.",
        "It opened between March 3 and 9.",
        "He worked for half an hour.",
        "It fell in the second half of the season.",
        "They spoke to a third man.",
        "They met between 9 and 11 am.",
        "The talks took two to three weeks.",
        "They lost 2-3 at home.",
        "Tens came, and many left."
      })
  void datesTimesDurationsAndLabelsAreNoFigures(String text) {
    assertEquals(List.of(), find(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a scale with an article    | A hundred lorries crossed the bridge.              | A hundred            | 100     | count   | lorries    | EXACT
          a dozen                    | Police found a dozen rifles in the cellar.         | a dozen              | 12      | count   | rifles     | EXACT
          two dozen                  | Two dozen rifles lay in the cellar.                | Two dozen            | 24      | count   | rifles     | EXACT
          half a million             | Nearly half a million voters stayed away.          | half a million       | 500000  | count   | voters     | ABOUT
          a scale and what is added  | A hundred and fifty lorries crossed.               | A hundred and fifty  | 150     | count   | lorries    | EXACT
          two and a half             | The dam holds two and a half million litres.       | two and a half million litres | 2500000 | L |        | EXACT
          a fraction sign            | The load weighed 2½ tonnes.                        | 2½ tonnes            | 2.5     | t       |            | EXACT
          digits and a fraction      | Add 1 1/2 cups of rice.                            | 1 1/2 cups           | 1.5     | [cup_us] |           | EXACT
          half a unit                | They live half a mile from the border.             | half a mile          | 0.5     | [mi_i]  |            | EXACT
          a part of a unit           | It is a quarter of a mile long.                    | a quarter of a mile  | 0.25    | [mi_i]  |            | EXACT
          a magnitude                | Dozens of villagers fled.                          | Dozens               | 24      | count   | villagers  | MAGNITUDE
          a magnitude of a magnitude | Tens of thousands of people marched.               | Tens of thousands    | 20000   | count   | people     | MAGNITUDE
          a vague number of scales   | Several hundred homes burned.                      | Several hundred      | 200     | count   | homes      | MAGNITUDE
          a magnitude of money       | It lost hundreds of millions of dollars.           | hundreds of millions of dollars | 200000000 | USD |   | EXACT
          a part of a whole          | About two-thirds of the voters agreed.             | two-thirds           | 66.6666666667 | percent |      | ABOUT
          half of a whole            | Fire took half the fleet.                          | half                 | 50      | percent |            | EXACT
          so many out of             | Nine out of 10 pupils passed.                      | Nine out of 10       | 90      | percent |            | EXACT
          one in so many             | One in five adults smokes.                         | One in five          | 20      | percent |            | EXACT
          people counted by a verb   | The blast killed at least 31.                      | 31                   | 31      | count   | killed     | MORE_THAN
          people counted by a state  | It left 12 dead.                                   | 12                   | 12      | count   | dead       | EXACT
          the toll                   | The death toll has risen to 31.                    | 31                   | 31      | count   | dead       | EXACT
          more of them               | It sent 12 more tanks.                             | 12                   | 12      | count   | tanks      | EXACT
          years hedged are numbers   | Some 1500 soldiers came.                           | 1500                 | 1500    | count   | soldiers   | ABOUT
          """)
  void numbersInWordsPartsAndMagnitudesHaveAValue(
      String name,
      String text,
      String span,
      double value,
      String unit,
      String counted,
      Qualifier qualifier) {
    Figure figure = find(text).getFirst();
    assertEquals(span, text.substring(figure.getStart(), figure.getEnd()), name);
    assertEquals(value, figure.getValue(), 1e-6, name);
    assertEquals(unit, figure.getUnit(), name);
    assertEquals(counted, figure.getCounted().orElse(null), name);
    assertEquals(qualifier, figure.getQualifier(), name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an article is no currency   | They signed a $5 million contract.             | $5 million            | 5000000   | USD
          the possessive neither      | The firm 's $ 9 debt was paid.                 | $ 9                   | 9         | USD
          a letter tight to the sign  | It is worth A$5 million.                       | A$5 million           | 5000000   | AUD
          a code before               | A loan of EUR 5 million.                       | EUR 5 million         | 5000000   | EUR
          a scale behind the code     | They lost 75 USD million.                      | 75 USD million        | 75000000  | USD
          a scale in the code         | Sales rose to SEKm 120.                        | SEKm 120              | 120000000 | SEK
          a scale before the currency | It cost 1.8M dollars.                          | 1.8M dollars          | 1800000   | USD
          a small scale likewise      | It cost 5m euros.                              | 5m euros              | 5000000   | EUR
          dollars and cents           | A ticket is thirteen dollars and five cents.   | thirteen dollars and five cents | 13.05 | USD
          pounds and pence            | It costs 4 pounds sterling and 20 pence.       | 4 pounds sterling and 20 pence | 4.2 | GBP
          a bare number of cents      | The fare is 15 dollars and 50.                 | 15 dollars and 50     | 15.5      | USD
          cents of other dollars      | The fare is c$100 and fifty.                   | c$100 and fifty       | 100.5     | CAD
          euros and cents             | It costs 4 euros and 20 cents.                 | 4 euros and 20 cents  | 4.2       | EUR
          cents behind the code       | We need 15 USD 50 more.                        | 15 USD 50             | 15.5      | USD
          no cents behind the code    | With 15 USD 50 boats were bought.              | 15 USD                | 15        | USD
          spoken change               | It may take one kuai and five mao five.        | one kuai and five mao five | 1.55 | CNY
          tenths alone                | It takes 2 yuan 3 jiao a day.                  | 2 yuan 3 jiao         | 2.3       | CNY
          a decimal cut apart         | Output fell 14 . 8 % in May .                  | 14 . 8 %              | 14.8      | percent
          money cut apart             | It cost $ 46 . 8 million to build .            | $ 46 . 8 million      | 46800000  | USD
          no decimal but a stop       | It sold 14. 8 % was left.                      | 8 %                   | 8         | percent
          no cents in a list          | They gave 15 dollars and 50 boats.             | 15 dollars            | 15        | USD
          parts of a scale            | It owes three quarters billion euros.          | three quarters billion euros | 750000000 | EUR
          a sign of the next number   | We give 3 USD50 cards away.                    | USD50                 | 50        | USD
          a sign of the number before | He has 10 $ in cash and 30 $ in coin.          | 10 $                  | 10        | USD
          metres                      | The wall is 30m high.                          | 30m                   | 30        | m
          below zero                  | It fell to minus 12 degrees Celsius.           | minus 12 degrees Celsius | -12    | Cel
          a scale on two ends         | Heat of 40° Celsius was felt.                  | 40° Celsius           | 40        | Cel
          """)
  void amountsHaveTheirUnitWholly(
      String name, String text, String span, double value, String unit) {
    Figure figure =
        find(text).stream()
            .filter(f -> text.substring(f.getStart(), f.getEnd()).equals(span))
            .findFirst()
            .orElseThrow();
    assertEquals(value, figure.getValue(), 1e-6, name);
    assertEquals(unit, figure.getUnit(), name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          to           | Up came 10 to 15 boats.                       | 10:10:MORE_THAN 15:15:UP_TO
          a dash       | A bribe of $2-3 million was paid.             | $2:2000000:MORE_THAN 3 million:3000000:UP_TO
          two signs    | It costs $2 to $3 million.                    | $2:2000000:MORE_THAN $3 million:3000000:UP_TO
          between      | Between 200 and 300 soldiers left.            | 200:200:MORE_THAN 300:300:UP_TO
          words        | Five to six hundred men came.                 | Five:500:MORE_THAN six hundred:600:UP_TO
          or           | Two or three boats sank.                      | Two:2:ABOUT three:3:ABOUT
          from, to     | It rose from 5 to 8 per cent.                 | 5:5:EXACT 8 per cent:8:EXACT
          a plane      | A room of 3 by 4 metres.                      | 3:3:EXACT 4 metres:4:EXACT
          no negative  | A lens of 75 -300mm was used.                 | 300mm:300:EXACT
          no order     | They sent 9 to 3 boats.                       | 3:3:EXACT
          """)
  void theEndsOfARangeAreFiguresOfOneThing(String name, String text, String expected) {
    String found =
        find(text).stream()
            .map(f ->
                "%s:%.0f:%s"
                    .formatted(
                        text.substring(f.getStart(), f.getEnd()), f.getValue(), f.getQualifier()))
            .collect(Collectors.joining(" "));
    assertEquals(expected, found, name);
    assertEquals(1, find(text).stream().map(Figure::getUnit).distinct().count(), name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          behind a name    | Marta Haas, 45, signed it.              | 45
          a word before    | A man aged 61 was held.                 | 61
          at the age of    | She died at the age of 88.              | 88
          a unit           | A 12-year-old boy was found.            | 12-year-old
          months           | The baby is 8 months old.               | 8 months old
          """)
  void anAgeIsAFigure(String name, String text, String span) {
    Entity haas =
        Entity.newBuilder()
            .setId("person:marta-haas")
            .setName("Marta Haas")
            .setType(EntityType.PERSON)
            .setMentions(List.of(new Span(0, 10)))
            .build();
    List<Entity> names = text.startsWith("Marta") ? List.of(haas) : List.of();
    Figure figure = figures.find(Document.of("", text, "en"), names, List.of()).getFirst();
    assertEquals(span, text.substring(figure.getStart(), figure.getEnd()), name);
    assertEquals(name.equals("months") ? "mo" : "a", figure.getUnit(), name);
  }

  @Test
  void aPointThatPartsNoThreeDigitsIsADecimalPointInEveryLanguage() {
    Document german = Document.of("", "Es waren 100.2 Grad, also 100.2 kg.", "de");
    assertEquals(100.2, figures.find(german, List.of(), List.of()).getLast().getValue());
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
