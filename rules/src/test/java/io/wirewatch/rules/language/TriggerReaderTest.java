package io.wirewatch.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Counting;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Expression.Counted;
import io.wirewatch.rules.model.Expression.Word;
import io.wirewatch.rules.model.Group;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Trigger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TriggerReaderTest {
  private static final Duration DAY = Duration.ofDays(1);

  @Test
  void aThresholdCountsOriginsUnlessSaid() {
    assertEquals(
        new Trigger.Threshold(Counting.ORIGINS, 3, Duration.ofHours(6)),
        rule("threshold: { atLeast: 3, within: 6h }").trigger());
    assertEquals(
        new Trigger.Threshold(Counting.LANGUAGES, 3, Duration.ofHours(36)),
        rule("threshold: { count: languages, atLeast: 3, within: 1d12h }").trigger());
  }

  @Test
  void aSpikeIsThreeTimesTheUsualOfAWeekUnlessSaid() {
    assertEquals(
        new Trigger.Spike(Counting.ORIGINS, 3, Duration.ofHours(2), days(7), 5, days(3)),
        rule("spike: { within: 2h }").trigger());
    assertEquals(
        new Trigger.Spike(Counting.ARTICLES, 2.5, DAY, days(2), 9, days(1)),
        rule("spike: { count: articles, factor: 2.5, within: 1d, baseline: 2d, floor: 9, history: 1d }")
            .trigger());
    assertEquals(
        new Trigger.Spike(Counting.ORIGINS, 3, Duration.ofHours(2), days(2), 5, days(2)),
        rule("spike: { within: 2h, baseline: 2d }").trigger(),
        "the history is no longer than the baseline");
  }

  @Test
  void whatIsNewWasNotSeenForTwoWeeksUnlessSaid() {
    assertEquals(
        new Trigger.First(Counting.PERSONS, days(14), days(2)),
        rule("first: { of: persons }").trigger());
    assertEquals(
        new Trigger.First(Counting.KEYWORDS, days(20), Duration.ZERO),
        rule("first: { of: keywords, unseenFor: 20d, learn: 0s }").trigger());
  }

  @Test
  void anAbsenceIsOfThoseWhoPublishedUnlessSaid() {
    assertEquals(
        new Trigger.Absence(Duration.ofHours(3), false),
        rule("absence: { nothingFor: 3h }").trigger());
    assertEquals(
        new Trigger.Absence(Duration.ofHours(3), true),
        rule("absence: { nothingFor: 3h, publishers: any }").trigger());
  }

  @Test
  void aFigureChangesByAFifthWithinADayUnlessSaid() {
    assertEquals(new Trigger.FigureChange(Optional.empty(), .2, DAY), rule("figure: {}").trigger());
    assertEquals(
        new Trigger.FigureChange(Optional.of(new Counted("dead")), .5, Duration.ofHours(6)),
        rule("figure: { counted: dead, changesBy: 50%, within: 6h }").trigger());
    assertEquals(
        rule("figure: { changesBy: 0.5 }").trigger(), rule("figure: { changesBy: 50% }").trigger());
  }

  @Test
  void theWatchOfASequenceMayBeLeftOutAndIsThenAnyOfItsSteps() {
    List<Expression> steps = List.of(new Word("ultimatum"), new Word("strike"));
    String trigger = "sequence: { steps: [ ultimatum, strike ], within: 2d }";
    Rule whole = rule(trigger);
    assertEquals(new Trigger.Sequence(steps, days(2)), whole.trigger());
    assertEquals(new Word("quake"), whole.expression());
    assertEquals(
        new Expression.Or(steps),
        read("id: a\ntitle: A\ntrigger: { " + trigger + " }\n").expression());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          threshold: { atLeast: 3, within: 6h }          | rule  | PT6H
          spike: { within: 2h }                          | rule  | PT2H
          first: { of: persons }                         | rule  | PT0S
          absence: { nothingFor: 3h }                    | rule  | PT0S
          figure: {}                                     | story | PT0S
          sequence: { steps: [ a, b ], within: 2d }      | story | PT48H
          """)
  void aTriggerHasItsUsualGroupAndRearm(String trigger, String group, Duration rearm) {
    Rule rule = rule(trigger);
    assertEquals(
        group.equals("story") ? new Group.ByStory() : new Group.Whole(), rule.group(), trigger);
    assertEquals(rearm, rule.rearm());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          two triggers              | threshold: { atLeast: 2, within: 1h }, figure: {} | 12 | has one key, here are threshold, figure
          none                      | ``                                                | 12 | needs one of the keys threshold, spike
          an unknown trigger        | spikes: { within: 2h }                            | 12 | did you mean "spike"?
          a window of over a day    | spike: { within: 25h }                            | 29 | within must be from PT1S to PT24H
          a factor of one           | spike: { within: 1h, factor: 1 }                  | 41 | more than 1
          a factor that is text     | spike: { within: 1h, factor: "3" }                | 41 | number such as 3 or 2.5, was in quotes
          a baseline with hours     | spike: { within: 1h, baseline: 36h }              | 43 | whole days
          a history over its base   | spike: { within: 1h, history: 8d }                | 42 | to PT168H
          a floor of one            | spike: { within: 1h, floor: 1 }                   | 40 | from 2
          what is never new         | first: { of: articles }                           | 25 | known are persons, organizations, places, keywords
          what is not kept so long  | first: { of: persons, unseenFor: 29d }            | 10 | articles are kept for PT720H
          silence of whom           | absence: { nothingFor: 1h, publishers: some }     | 51 | unknown publishers "some"
          a share of nothing        | figure: { changesBy: 0% }                         | 33 | 20% or 0.2
          a share in words          | figure: { changesBy: half }                       | 33 | was "half"
          a sequence of one         | sequence: { steps: [ a ], within: 1h }            | 31 | 2 to 5 steps, here are 1
          a step that says nothing  | sequence: { steps: [ a, NOT b ], within: 1h }     | 36 | must ask for something
          steps that are no list    | sequence: { steps: a, within: 1h }                | 31 | must be a list
          """)
  void anErrorSaysWhereAndWhat(String what, String trigger, int column, String message) {
    String yaml =
        "id: a\ntitle: A\nwatch: b\ntrigger: { " + (trigger == null ? "" : trigger) + " }";
    var invalid = assertInstanceOf(Parsed.Invalid.class, RuleFile.parse(yaml));
    RuleError error = invalid.errors().getFirst();
    assertTrue(error.message().contains(message), error.toString());
    assertEquals(4, error.line());
    if (column != 12 && column != 10) assertEquals(column, error.column(), error.toString());
    assertEquals(1, invalid.errors().size(), invalid.toString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          spike     | spike: { within: 2h }
          first     | first: { of: persons }
          absence   | absence: { nothingFor: 3h }
          figure    | figure: {}
          sequence  | sequence: { steps: [ a, b ], within: 2d }
          """)
  void onlyAThresholdCanHoldForATime(String kind, String trigger) {
    String rest = "id: a\ntitle: A\nwatch: b\nfor: 10m\ntrigger: { %s }";
    var invalid =
        assertInstanceOf(Parsed.Invalid.class, RuleFile.parse(rest.formatted(trigger)), kind);
    assertEquals("4:6", place(invalid.errors().getFirst()));
    assertTrue(invalid.errors().getFirst().message().contains("with a threshold only"));
    String threshold = rest.formatted("threshold: { atLeast: 2, within: 1h }");
    assertEquals(Duration.ofMinutes(10), read(threshold).timing().holdFor());
  }

  private static String place(RuleError error) {
    return error.line() + ":" + error.column();
  }

  private static Duration days(int days) {
    return DAY.multipliedBy(days);
  }

  private static Rule rule(String trigger) {
    return read("id: a\ntitle: A\nwatch: quake\ntrigger: { " + trigger + " }\n");
  }

  private static Rule read(String yaml) {
    Parsed parsed = RuleFile.parse(yaml);
    return assertInstanceOf(Parsed.Valid.class, parsed, parsed.toString()).rules().getFirst();
  }
}
