package io.wirewatch.alert.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                                          | change       | state        | told  | event
          an opening is told                              | OPENED       | OPEN         | false | OPENED
          a copy more is not                              | AMENDED      | OPEN         | true  |
          an origin more is                               | GREW         | OPEN         | true  | AMENDED
          a raised severity is                            | ESCALATED    | OPEN         | true  | AMENDED
          it is, though somebody has it in hand           | ESCALATED    | ACKNOWLEDGED | true  | AMENDED
          an acknowledgement is                           | ACKNOWLEDGED | ACKNOWLEDGED | true  | ACKNOWLEDGED
          a note is not                                   | NOTED        | OPEN         | true  |
          the end is                                      | RESOLVED     | RESOLVED     | true  | RESOLVED
          the end of what was never told is not           | RESOLVED     | RESOLVED     | false |
          an end in another alert is                      | MERGED       | RESOLVED     | true  | RESOLVED
          an alert that is back has opened                | REOPENED     | OPEN         | true  | OPENED
          a changed figure is                             | FIGURE       | OPEN         | true  | AMENDED
          a killed article is                             | CORRECTED    | OPEN         | true  | AMENDED
          what is withdrawn is, with its own name         | WITHDRAWN    | RESOLVED     | true  | WITHDRAWN
          what was withdrawn before it was told is not    | WITHDRAWN    | RESOLVED     | false |
          the end of a snooze is                          | WOKE         | OPEN         | true  | WOKEN
          the end of one of what was never told opens it  | WOKE         | OPEN         | false | OPENED
          a snooze is not                                 | SNOOZED      | OPEN         | true  |
          an assignment is not                            | ASSIGNED     | OPEN         | true  |
          a false alarm is over                           | FALSE_ALARM  | RESOLVED     | true  | RESOLVED
          after a silence the next revision is an opening | AMENDED      | OPEN         | false | OPENED
          """)
  void aChannelIsToldOf(
      String name, Change change, AlertState state, boolean told, @Nullable Event expected) {
    Event event = Events.of(Alerts.alert(2, state, change).build(), told).orElse(null);
    assertEquals(expected, event, name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                                   | change    | state        | told  | event
          what was never told opens                | AMENDED   | OPEN         | false | OPENED
          what was never told and is over does not | RESOLVED  | RESOLVED     | false |
          what went on is amended                  | NOTED     | OPEN         | true  | AMENDED
          what is in hand by now is acknowledged   | GREW      | ACKNOWLEDGED | true  | ACKNOWLEDGED
          what is over by now is resolved          | NOTED     | RESOLVED     | true  | RESOLVED
          what was withdrawn meanwhile is          | WITHDRAWN | RESOLVED     | true  | WITHDRAWN
          """)
  void afterMutingAChannelIsToldOf(
      String name, Change change, AlertState state, boolean told, @Nullable Event expected) {
    Event event = Events.afterMuting(Alerts.alert(2, state, change).build(), told).orElse(null);
    assertEquals(expected, event, name);
  }
}
