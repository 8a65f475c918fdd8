package io.wirewatch.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.rules.RandomExpressions;
import io.wirewatch.rules.model.Expression;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WatchTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a word                       | troops                             | troops
          a word with a hyphen         | re-election                        | re-election
          a phrase                     | "armed   forces"                   | "armed forces"
          a phrase in curly quotes     | “armed forces”                     | "armed forces"
          a prefix                     | troop*                             | troop*
          a word of another script     | війська                            | війська
          AND binds before OR          | a OR b AND c                       | a OR b AND c
          parentheses that matter      | (a OR b) AND c                     | (a OR b) AND c
          parentheses that do not      | ((a) AND (b))                      | a AND b
          NOT binds before AND         | a AND NOT b                        | a AND NOT b
          NEAR binds before NOT        | a AND NOT b NEAR/3 c               | a AND NOT b NEAR/3 c
          NEAR between alternatives    | (a OR "b c") NEAR/8 (de* OR e)     | (a OR "b c") NEAR/8 (de* OR e)
          NEAR within AND              | a NEAR/0 b AND c                   | a NEAR/0 b AND c
          an entity of one word        | entity:NATO                        | entity:NATO
          an entity of several         | entity:"North Korea" AND a         | entity:"North Korea" AND a
          a field takes one operand    | title:a AND b                      | title:a AND b
          a field takes a parenthesis  | title:(a OR b NEAR/2 c)            | title:(a OR b NEAR/2 c)
          """)
  void anExpressionIsPrintedCanonically(String what, String text, String printed) {
    assertEquals(printed, Watch.print(understood(text)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nothing                     | ``                     | 0  | the watch is empty
          two words side by side      | troops sent            | 7  | write AND if both are asked for
          NOT without AND             | troops NOT parade      | 7  | write AND NOT
          a small operator            | troops and sent        | 7  | capitals: AND
          an operator at the end      | troops AND             | 10 | found the end
          an operator at the start    | OR troops              | 0  | found OR
          an open parenthesis         | a AND (b OR c          | 6  | never closed
          a stray parenthesis         | a OR b)                | 6  | never opened
          an empty parenthesis        | a AND ()               | 7  | found ")"
          an open quotation mark      | a AND "b c             | 6  | never closed
          an empty phrase             | a AND "  "             | 6  | nothing between the quotes
          NEAR without a distance     | a NEAR b               | 2  | NEAR/8
          NEAR without a number       | a NEAR/x b             | 7  | 0 to 50 words, was "x"
          NEAR too far                | a NEAR/51 b            | 7  | 0 to 50 words, was "51"
          a small near                | a near/3 b             | 2  | capitals
          NEAR of three               | a NEAR/3 b NEAR/3 c    | 11 | pairs
          NEAR of a field             | entity:X NEAR/3 b      | 0  | NEAR takes words
          NEAR of an AND              | b NEAR/3 (a AND c)     | 9  | NEAR takes words
          NEAR of a NOT               | b NEAR/3 (NOT c)       | 9  | NEAR takes words
          an unknown field            | titel:troops           | 0  | did you mean "title"?
          a field far from any        | byline:troops          | 0  | known are entity, title
          a field in a title          | title:(a AND entity:X) | 6  | a field does not stand inside
          an entity of alternatives   | entity:(a OR b)        | 7  | takes a name
          only a NOT                  | NOT troops             | 0  | must ask for something
          only NOTs                   | NOT a AND NOT b        | 0  | must ask for something
          an alternative of a NOT     | a OR NOT b             | 0  | must ask for something
          a NOT twice                 | NOT NOT a              | 0  | must ask for something
          a title of a NOT            | a AND title:(NOT b)    | 12 | write NOT before title:
          a prefix too short          | t*                     | 0  | at least 2 letters
          a prefix with a hyphen      | re-elect*              | 0  | one word without hyphens
          an asterisk within a word   | tr*ps                  | 2  | only at the end
          a lone asterisk             | a AND *                | 6  | at least 2 letters
          a word of no letters        | a AND --               | 6  | no letter or digit
          a foreign character         | a AND @sets            | 6  | unexpected character "@"
          """)
  void anErrorSaysWhereAndWhat(String what, String text, int offset, String message) {
    var misunderstood = assertInstanceOf(Watch.Misunderstood.class, Watch.parse(text));
    assertEquals(offset, misunderstood.offset(), misunderstood.message());
    assertTrue(misunderstood.message().contains(message), misunderstood.message());
  }

  @Test
  void aWatchHasAtMostTwoHundredWords() {
    understood(alternatives(200));
    refused(alternatives(201), "at most 200 words");
    refused("\"" + "a ".repeat(201) + "\"", "at most 200 words");
  }

  @Test
  void aWatchIsNestedAtMostTwentyDeep() {
    understood("(".repeat(20) + "a" + ")".repeat(20));
    refused("(".repeat(21) + "a" + ")".repeat(21), "nested deeper");
    refused("a AND " + "NOT ".repeat(21) + "b", "nested deeper");
    refused("title:".repeat(100_000) + "b", "nested deeper");
  }

  @Test
  void whatIsPrintedReadsBackAsTheSame() {
    RandomExpressions expressions = new RandomExpressions(new Random(7));
    for (int i = 0; i < 2_000; i++) {
      Expression expression = expressions.next();
      String printed = Watch.print(expression);
      assertEquals(printed, Watch.print(understood(printed)));
    }
  }

  @Test
  void noTextMakesTheParserThrow() {
    Random random = new Random(11);
    String[] pieces = {"a", "(", ")", "\"", " ", "*", "NEAR/3", "AND", "OR", "NOT", "title:", ":"};
    for (int i = 0; i < 20_000; i++) {
      String text =
          IntStream.range(0, random.nextInt(12))
              .mapToObj(_ -> pieces[random.nextInt(pieces.length)])
              .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
      if (Watch.parse(text) instanceof Watch.Misunderstood(int offset, String _)) {
        assertTrue(offset >= 0 && offset <= text.length(), text);
      }
    }
  }

  private static String alternatives(int words) {
    return IntStream.range(0, words).mapToObj(i -> "w" + i).collect(Collectors.joining(" OR "));
  }

  private static Expression understood(String text) {
    return assertInstanceOf(Watch.Understood.class, Watch.parse(text), text).expression();
  }

  private static void refused(String text, String message) {
    var misunderstood = assertInstanceOf(Watch.Misunderstood.class, Watch.parse(text));
    assertTrue(misunderstood.message().contains(message), misunderstood.message());
  }
}
