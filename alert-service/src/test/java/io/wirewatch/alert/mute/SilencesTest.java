package io.wirewatch.alert.mute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.alert.notify.Alerts;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Evidence;
import io.wirewatch.contracts.Matcher;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.Silence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilencesTest {

  /// The alert is high, of rule floods and group story-1; the silence holds in [12:00, 13:00).
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                    | matchers                     | seconds after noon | silenced
          its rule                  | rule=floods                  | 0                  | true
          another rule              | rule=fires                   | 0                  | false
          its severity in any case  | severity=HIGH                | 0                  | true
          all matchers hold         | rule=floods group=story-1    | 0                  | true
          one of them does not      | rule=floods group=story-2    | 0                  | false
          before it begins          | rule=floods                  | -1                 | false
          in its last second        | rule=floods                  | 3599               | true
          at its end                | rule=floods                  | 3600               | false
          no matcher at all         |                              | 0                  | false
          all of one publisher      | publisher=a.example          | 0                  | true
          of others besides         | publisher=b.example          | 0                  | false
          a field nobody knows      | colour=red                   | 0                  | false
          """)
  void decide(String name, @Nullable String matchers, long seconds, boolean silenced) {
    Optional<Muting> muting =
        Silences.silences(
            alert(), List.of(silence("s", matchers, 3600)), Alerts.NOON.plusSeconds(seconds));
    assertEquals(silenced, muting.isPresent(), name);
  }

  @Test
  void ofSeveralTheOneThatLastsLongestIsTheReason() {
    List<Silence> both =
        List.of(silence("long", "rule=floods", 7200), silence("short", "rule=floods", 60));
    assertEquals(
        Optional.of(
            new Muting.Muted(
                Muting.By.SILENCE, "silence long, by Ann until 2026-03-01T14:00:00Z: drill")),
        Silences.silences(alert(), both, Alerts.NOON));
  }

  private static Alert alert() {
    Evidence evidence =
        Evidence.newBuilder()
            .setArticleId("a")
            .setPublisher("a.example")
            .setTitle("Flood")
            .setOrigin(Origin.newBuilder().setId("a").build())
            .setEventTime(Alerts.NOON)
            .setSentence("A flood.")
            .build();
    return Alert.newBuilder(Alerts.opened()).setEvidence(List.of(evidence)).build();
  }

  private static Silence silence(String id, @Nullable String matchers, long seconds) {
    List<Matcher> all = new ArrayList<>();
    if (matchers != null) {
      for (String matcher : matchers.split(" ", -1)) {
        String[] part = matcher.split("=", -1);
        all.add(new Matcher(part[0], part[1]));
      }
    }
    return Silence.newBuilder()
        .setId(id)
        .setMatchers(all)
        .setFrom(Alerts.NOON)
        .setUntil(Alerts.NOON.plusSeconds(seconds))
        .setBy("Ann")
        .setWhy("drill")
        .build();
  }
}
