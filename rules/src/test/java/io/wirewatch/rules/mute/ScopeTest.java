package io.wirewatch.rules.mute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.Evidence;
import io.wirewatch.contracts.Matcher;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.Severity;
import io.wirewatch.contracts.Silence;
import io.wirewatch.contracts.wire.TrustedClasses;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScopeTest {

  private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

  static {
    TrustedClasses.admit();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                        | matchers                      | describes
          its rule                      | rule=r1                       | true
          another rule                  | rule=r2                       | false
          its group                     | group=g1                      | true
          its severity in any case      | severity=high                 | true
          all matchers hold             | rule=r1 group=g1              | true
          one of two does not hold      | rule=r1 group=g2              | false
          the site of all its articles  | publisher=a.example           | true
          another site                  | publisher=b.example           | false
          a field that is not known     | colour=red                    | false
          """)
  void aSilenceDescribesWhatAllItsMatchersDescribe(String name, String matchers, boolean expected) {
    assertEquals(expected, Scope.describes(matchers(matchers), alert("a.example", "a.example")));
  }

  @Test
  void noMatchersDescribeNothing() {
    assertFalse(Scope.describes(List.of(), alert("a.example")));
  }

  @Test
  void aSiteDescribesNoAlertThatAnotherSiteIsBehindTooAndNoneWithoutArticles() {
    assertFalse(Scope.describes(matchers("publisher=a.example"), alert("a.example", "b.example")));
    assertFalse(Scope.describes(matchers("publisher=a.example"), alert()));
  }

  @ParameterizedTest(name = "{0} s -> {1}")
  @CsvSource({"-1, false", "0, true", "59, true", "60, false"})
  void aSilenceHoldsFromItsStartAndNotAtItsEnd(long second, boolean holds) {
    Silence silence =
        Silence.newBuilder()
            .setId("s")
            .setMatchers(matchers("rule=r1"))
            .setFrom(NOON)
            .setUntil(NOON.plusSeconds(60))
            .setBy("Anna")
            .setWhy("x")
            .build();
    assertEquals(holds, Scope.holds(silence, NOON.plusSeconds(second)));
  }

  private static List<Matcher> matchers(String text) {
    return Arrays.stream(text.split(" "))
        .map(pair -> pair.split("=", 2))
        .map(pair -> new Matcher(pair[0], pair[1]))
        .toList();
  }

  private static Alert alert(String... publishers) {
    return Alert.newBuilder()
        .setId("a")
        .setRevision(1)
        .setRuleId("r1")
        .setRuleTitle("R")
        .setSeverity(Severity.HIGH)
        .setGroup("g1")
        .setGroupLabel("G")
        .setState(AlertState.OPEN)
        .setRevisedAt(NOON)
        .setOpenedAt(NOON)
        .setFirstAt(NOON)
        .setLastAt(NOON)
        .setCounting(Counting.ORIGINS)
        .setThreshold(1)
        .setWindowMs(1)
        .setArticles(publishers.length)
        .setPublishers(1)
        .setOrigins(1)
        .setEvidence(Arrays.stream(publishers).map(ScopeTest::evidence).toList())
        .build();
  }

  private static Evidence evidence(String publisher) {
    return Evidence.newBuilder()
        .setArticleId("x")
        .setPublisher(publisher)
        .setTitle("T")
        .setOrigin(Origin.newBuilder().setId("o").build())
        .setEventTime(NOON)
        .setSentence("S")
        .build();
  }
}
