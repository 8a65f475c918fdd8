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
          after a silence the next revision is an opening | AMENDED      | OPEN         | false | OPENED
          """)
  void aChannelIsToldOf(
      String name, Change change, AlertState state, boolean told, @Nullable Event expected) {
    Event event = Events.of(Alerts.alert(2, state, change).build(), told).orElse(null);
    assertEquals(expected, event, name);
  }
}
