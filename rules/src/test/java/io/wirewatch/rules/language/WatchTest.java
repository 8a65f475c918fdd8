package io.wirewatch.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
          an exact word                | =troops                            | =troops
          an exact phrase              | ="special forces"                  | "=special =forces"
          terms within a phrase        | "special forc* =unit"              | "special forc* =unit"
          signs within a phrase        | "Smith & Wesson"                   | "Smith Wesson"
          a word that is an operator   | "AND" OR a                         | "AND" OR a
          an order                     | a BEFORE/3 "b c"                   | a BEFORE/3 "b c"
          at least so many of          | atleast/2(a, b OR c, d AND e)      | atleast/2(a, b OR c, d AND e)
          at least so many times       | atleast/3(a OR "b c")              | atleast/3(a OR "b c")
          numbers with commas          | atleast/1(1,500, 2,000)            | atleast/1(1,500, 2,000)
          a lead                       | lead:(a NEAR/2 b)                  | lead:(a NEAR/2 b)
          what is new                  | added:(a NEAR/2 b)                 | added:(a NEAR/2 b)
          kinds of names               | person:A OR org:"B C" OR place:D   | person:A OR org:"B C" OR place:D
          several names                | entity:(A OR "B C")                | entity:A OR entity:"B C"
          a source                     | a AND source:wire.example          | a AND source:wire.example
          a name with a sign in it     | a AND source:"a/b"                 | a AND source:"a/b"
          a name that is an operator   | entity:"OR"                        | entity:"OR"
          a language                   | a AND lang:EN                      | a AND lang:en
          languages                    | a AND lang:(de OR fil)             | a AND (lang:de OR lang:fil)
          a keyword, a story           | keyword:"x y" OR story:4f2a        | keyword:"x y" OR story:4f2a
          a figure                     | figure:troops                      | figure:troops
          a figure and its bound       | figure:"special forces" >= 1,000   | figure:"special forces">=1000
          any figure                   | figure:<=2.5                       | figure:<=2.5
          figures with multiples       | figure:EUR>3bn OR figure:a<10k     | figure:EUR>3000000000 OR figure:a<10000
          a sign for a unit            | figure:%>5                         | figure:percent>5
          who says something           | said-by:"Anna Kovac"               | said-by:"Anna Kovac"
          who confirms something       | confirmed-by:ministry THAT troops  | confirmed-by:ministry THAT troops
          several who deny it          | denied-by:(a OR "b c") THAT (d AND e) | denied-by:a THAT (d AND e) OR denied-by:"b c" THAT (d AND e)
          words near in a claim        | said-by:a THAT (b NEAR/3 c) AND d  | said-by:a THAT (b NEAR/3 c) AND d
          words of Chinese             | 地震 NEAR/5 (北京 OR "四川 省")    | 地震 NEAR/5 (北京 OR "四川 省")
          a Chinese prefix is a word   | 地震*                              | 地震
          a Korean prefix              | 군*                                | 군*
          wide parentheses             | （地震 OR 津波） AND 東京          | (地震 OR 津波) AND 東京
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
          NEAR without a number       | a NEAR/x b             | 7  | from 0 to 50, was "x"
          NEAR too far                | a NEAR/51 b            | 7  | from 0 to 50, was "51"
          a small near                | a near/3 b             | 2  | write NEAR/3
          NEAR of three               | a NEAR/3 b NEAR/3 c    | 11 | pairs
          NEAR of a field             | entity:X NEAR/3 b      | 0  | NEAR takes words
          NEAR of an AND              | b NEAR/3 (a AND c)     | 9  | NEAR takes words
          NEAR of a NOT               | b NEAR/3 (NOT c)       | 9  | NEAR takes words
          an unknown field            | titel:troops           | 0  | did you mean "title"?
          a field far from any        | byline:troops          | 0  | known are title, lead, added
          a field in a title          | title:(a AND entity:X) | 6  | a field does not stand inside
          an entity that is a prefix  | entity:ab*             | 7  | entity: takes a name, or several
          entities without OR         | entity:(a b)           | 10 | expected OR or ")"
          only a NOT                  | NOT troops             | 0  | must ask for something
          only NOTs                   | NOT a AND NOT b        | 0  | must ask for something
          an alternative of a NOT     | a OR NOT b             | 0  | must ask for something
          a NOT twice                 | NOT NOT a              | 0  | must ask for something
          a title of a NOT            | a AND title:(NOT b)    | 12 | write NOT before title:
          a prefix too short          | t*                     | 0  | at least 2 letters
          a prefix with a hyphen      | re-elect*              | 0  | one word without hyphens
          an asterisk within a word   | tr*ps                  | 2  | only at the end
          a lone asterisk             | a AND *                | 6  | at least 2 letters
          a word of no letters        | a AND ..               | 6  | no letter or digit
          a foreign character         | a AND {b}              | 6  | unexpected character "{"; put what holds it in quotes
          a set where there is none   | a AND @sets            | 6  | unknown set "@sets"; no set is defined
          a set without a name        | a AND @ b              | 6  | before the name of a set
          another's AND               | a && b                 | 2  | unknown operator "&&"; write AND
          another's OR                | `a | b`                 | 2  | write OR
          another's NOT               | a AND !b               | 6  | write AND NOT
          an excluding minus          | a -b                   | 2  | write AND NOT b
          another's distance          | a W/5 b                | 2  | unknown operator "W/"; write NEAR/5
          another's order             | a PRE/5 b              | 2  | write BEFORE/5
          another's adjacency         | a ADJ b                | 2  | write NEAR/8
          a misspelt operator         | a NAER/5 b             | 2  | did you mean "NEAR/5"?
          a proximity of Lucene       | "a b"~5                | 5  | write a NEAR/5 b
          a slash within a word       | km/h                   | 0  | what holds a / needs quotes
          BEFORE without a distance   | a BEFORE b             | 2  | BEFORE/8
          BEFORE of a field           | title:a BEFORE/3 b     | 0  | BEFORE takes words
          NEAR with nothing before    | NEAR/3 b               | 0  | found NEAR/3
          an exact prefix             | =troop*                | 0  | not both
          an exact nothing            | a AND = b              | 6  | right before a word
          a star in a phrase          | "a * b"                | 0  | BEFORE/1
          a short prefix in a phrase  | "a b*"                 | 0  | at least 2 letters
          atleast without a list      | atleast/2 a            | 10 | a list in parentheses
          atleast in capitals         | ATLEAST/2(a, b)        | 0  | write atleast/2
          atleast of too few          | atleast/4(a, b, c)     | 0  | at least 4 of 3
          atleast 0                   | atleast/0(a, b)        | 8  | from 1 to 1000, was "0"
          atleast of a field          | atleast/2(title:a)     | 0  | counts its places
          a comma anywhere            | a, b                   | 1  | a comma parts operands of atleast/n only
          a field elsewhere           | headline:a             | 0  | write title:
          a language with a region    | a AND lang:en-US       | 11 | without its region or script: en
          a language by its name      | a AND lang:german      | 11 | did you mean "de"?
          a language of three letters | a AND lang:deu         | 11 | did you mean "de"?
          a language of nowhere       | a AND lang:qx          | 11 | ISO 639
          a figure of nothing         | figure:                | 7  | figure:troops>=1,000
          a field nearly right        | denied-bye:Kremlin     | 0  | did you mean "denied-by"
          a field of another language | speaker:Kremlin        | 0  | write said-by:
          a claim by nobody           | denied-by: AND troops  | 11 | takes a name
          a field in a claim          | said-by:a THAT title:b | 15 | a field does not stand inside THAT
          a claim that only forbids   | said-by:a THAT (NOT b) | 15 | THAT must ask for something
          a figure without a number   | figure:troops>         | 14 | expected a number
          a figure with bad thousands | figure:troops>1,50     | 14 | expected a number
          a figure with a unit after  | figure:>5percent       | 8  | expected a number
          a set in a field            | entity:@leaders        | 7  | takes names, not sets
          a story of nothing          | story:(                | 7  | takes the id of a story
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
    RandomWatches watches = new RandomWatches(new Random(7));
    for (int i = 0; i < 20_000; i++) {
      Expression expression = watches.next();
      String printed = Watch.print(expression);
      var read = Watch.parse(printed, RandomWatches.SETS);
      assertEquals(new Watch.Understood(expression), read, printed);
    }
  }

  @Test
  void whatIsPrintedWithItsSetsNeedsThemNoMoreAndSaysTheSame() {
    RandomWatches watches = new RandomWatches(new Random(8));
    for (int i = 0; i < 5_000; i++) {
      String expanded = Watch.printExpanded(watches.next());
      assertEquals(expanded, Watch.print(understood(expanded)));
    }
  }

  @Test
  void everyKindOfExpressionIsAmongThoseGenerated() {
    RandomWatches watches = new RandomWatches(new Random(9));
    String printed =
        IntStream.range(0, 2_000)
            .mapToObj(_ -> watches.next().toString())
            .collect(Collectors.joining());
    for (Class<?> kind : Expression.class.getDeclaredClasses()) {
      if (kind.isRecord())
        assertTrue(printed.contains(kind.getSimpleName() + "["), kind.toString());
    }
  }

  @Test
  void noTextMakesTheParserThrow() {
    Random random = new Random(11);
    String[] pieces = {
      "a",
      "(",
      ")",
      "\"",
      " ",
      "*",
      "NEAR/3",
      "AND",
      "OR",
      "NOT",
      "title:",
      ":",
      "BEFORE/2",
      "=",
      "@placed",
      "@",
      ",",
      "atleast/2(",
      "atleast/",
      "figure:",
      ">",
      "<=",
      "10k",
      "lang:",
      "en",
      "source:(",
      "-",
      "\u201c",
      "\ud83d",
      "地",
      "&&",
      "~",
      "entity:",
      "1,000",
      "%"
    };
    for (int i = 0; i < 50_000; i++) {
      String text =
          IntStream.range(0, random.nextInt(12))
              .mapToObj(_ -> pieces[random.nextInt(pieces.length)])
              .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
      switch (Watch.parse(text, RandomWatches.SETS)) {
        case Watch.Misunderstood(int offset, String _) ->
            assertTrue(offset >= 0 && offset <= text.length(), text);
        case Watch.Understood(Expression expression) -> {
          String printed = Watch.print(expression);
          assertEquals(
              new Watch.Understood(expression),
              Watch.parse(printed, RandomWatches.SETS),
              () -> text + " prints as " + printed);
        }
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
