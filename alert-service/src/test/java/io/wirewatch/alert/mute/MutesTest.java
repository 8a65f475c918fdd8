package io.wirewatch.alert.mute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.alert.notify.Alerts;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutesTest {

  private final OpenAlerts open = new OpenAlerts();

  /// An alert of rule floods, which rule storms inhibits, beside one alert of another rule.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                              | group   | other rule | its group | its state    | staged | muted
          open in the same group              | story-1 | storms     | story-1   | OPEN         | false  | true
          acknowledged is still open          | story-1 | storms     | story-1   | ACKNOWLEDGED | false  | true
          over                                | story-1 | storms     | story-1   | RESOLVED     | false  | false
          in another group                    | story-1 | storms     | story-2   | OPEN         | false  | false
          where the other has but one group   | story-1 | storms     |           | OPEN         | false  | true
          where this one has but one group    |         | storms     | story-1   | OPEN         | false  | true
          of a rule that inhibits nothing     | story-1 | fires      | story-1   | OPEN         | false  | false
          of a rule that is only staged       | story-1 | storms     | story-1   | OPEN         | true   | false
          """)
  void anOpenAlertInhibitsThoseOfTheRulesThatSaySo(
      String name,
      @Nullable String group,
      String rule,
      @Nullable String itsGroup,
      AlertState state,
      boolean staged,
      boolean muted) {
    open.note(
        "other",
        Alerts.alert(1, state, Change.OPENED)
            .setId("other")
            .setRuleId(rule)
            .setGroup(itsGroup == null ? "" : itsGroup)
            .setStaged(staged)
            .build());
    Alert alert = inhibited(group == null ? "" : group);
    assertEquals(muted, decide(alert) instanceof Muting.Muted, name);
    open.note("other", null);
    assertEquals(new Muting.Audible(), decide(alert));
  }

  @Test
  void theReasonNamesTheAlertThatIsOpen() {
    open.note("other", Alerts.alert(1, AlertState.OPEN, Change.OPENED).setRuleId("storms").build());
    assertEquals(
        new Muting.Muted(Muting.By.INHIBITION, "while alert other is open: Floods"),
        decide(inhibited("story-1")));
  }

  @Test
  void whatIsSnoozedIsMutedByThatFirst() {
    Alert alert =
        Alert.newBuilder(inhibited("story-1")).setSnoozedUntil(Alerts.NOON.plusSeconds(60)).build();
    assertEquals(
        new Muting.Muted(Muting.By.SNOOZE, "snoozed until 2026-03-01T12:01:00Z"), decide(alert));
  }

  private Muting decide(Alert alert) {
    return Mutes.decide(alert, List.of(), open, Alerts.NOON);
  }

  private static Alert inhibited(String group) {
    return Alert.newBuilder(Alerts.opened())
        .setGroup(group)
        .setInhibitedBy(List.of("storms"))
        .build();
  }
}
