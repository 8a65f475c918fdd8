package io.wirewatch.desk;

import static io.wirewatch.desk.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.ActionKind;
import io.wirewatch.contracts.DeskAction;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActionApiTest {

  private static final String ALERT = "/v1/alerts/a3f9c1/";

  private DeskFixture desk;

  @BeforeEach
  void open() {
    desk = DeskFixture.atNoon();
    Preview.fill(desk, NOON);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          # action      | body                                                     | kind          | text      | until                | change
          acknowledge   | {"by":"Anna"}                                            | ACKNOWLEDGE   | none      | none                 | false
          unacknowledge | {"by":"Anna","text":"not mine"}                          | UNACKNOWLEDGE | not mine  | none                 | false
          snooze        | {"by":"Anna","for":"PT15M"}                              | SNOOZE        | none      | 2026-03-04T12:15:00Z | false
          snooze        | {"by":"Anna","until":"2026-03-05T07:00:00+01:00"}        | SNOOZE        | none      | 2026-03-05T06:00:00Z | false
          snooze        | {"by":"Anna","local":"2026-07-05T07:00","zone":"Europe/Vienna"} | SNOOZE | none      | 2026-07-05T05:00:00Z | false
          snooze        | {"by":"Anna","untilChange":true}                         | SNOOZE        | none      | none                 | true
          snooze        | {"by":"Anna","for":"PT4H","untilChange":true}            | SNOOZE        | none      | 2026-03-04T16:00:00Z | true
          unsnooze      | {"by":"Anna"}                                            | UNSNOOZE      | none      | none                 | false
          assign        | {"by":"Anna","to":"Ben"}                                 | ASSIGN        | Ben       | none                 | false
          assign        | {"by":"Anna"}                                            | ASSIGN        | Anna      | none                 | false
          note          | {"by":"Anna","text":"rang the ministry"}                 | NOTE          | rang the ministry | none         | false
          false-alarm   | {"by":"Anna","reason":"a drill"}                         | FALSE_ALARM   | a drill   | none                 | false
          resolve       | {"by":"Anna"}                                            | RESOLVE       | none      | none                 | false
          """)
  void whatADeskDoesIsWrittenForTheAlertsRuleAndGroup(
      String action, String body, ActionKind kind, String text, Instant until, boolean change) {
    assertEquals(202, desk.send("POST", ALERT + action, body).statusCode());
    DeskAction written = desk.actions().getFirst();
    assertEquals(kind, written.getKind());
    assertEquals("Anna", written.getBy());
    assertEquals(text, written.getText().orElse(null));
    assertEquals(until, written.getUntil().orElse(null));
    assertEquals(change, written.getUntilChange());
    assertEquals("troops-abroad", written.getRuleId());
    assertEquals("story-1", written.getGroup());
    assertEquals(NOON, written.getAt());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # action      | body                                                 | field
          snooze        | {"by":"Anna"}                                        | until
          snooze        | {"by":"Anna","until":"2026-03-04T12:00:00Z"}         | until
          snooze        | {"by":"Anna","until":"tomorrow"}                     | until
          snooze        | {"by":"Anna","for":"an hour"}                        | for
          snooze        | {"by":"Anna","for":"-PT1H"}                          | for
          snooze        | {"by":"Anna","for":"P367D"}                          | for
          snooze        | {"by":"Anna","local":"2026-03-04T13:00","zone":"Mars"} | local
          snooze        | {"by":"Anna","untilChange":"perhaps"}                | untilChange
          snooze        | {"by":"Anna","untill":"2026-03-05T07:00:00Z"}        | untill
          assign        | {"to":"Ben"}                                         | by
          note          | {"by":"Anna"}                                        | text
          note          | {"by":"Anna","text":"  "}                            | text
          false-alarm   | {"by":"Anna"}                                        | reason
          acknowledge   | {"by":"Anna","until":"2026-03-05T07:00:00Z"}         | until
          """)
  void aFieldThatIsNotAsItMustBeIsNamed(String action, String body, String field) {
    var answer = desk.send("POST", ALERT + action, body);
    assertEquals(422, answer.statusCode(), answer.body());
    assertEquals(field, Json.of(answer.body()).path("field").asText());
    assertEquals(List.of(), desk.actions());
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      textBlock =
          """
          acknowledge,   409
          unacknowledge, 409
          snooze,        409
          unsnooze,      409
          assign,        409
          resolve,       409
          note,          202
          false-alarm,   202
          """)
  void whatIsOverCanStillBeNotedAndMarked(String action, int status) {
    String body = "{\"by\":\"Anna\"}";
    String said =
        switch (action) {
          case "note" -> "{\"by\":\"Anna\",\"text\":\"x\"}";
          case "false-alarm" -> "{\"by\":\"Anna\",\"reason\":\"x\"}";
          default -> body;
        };
    assertEquals(status, desk.send("POST", "/v1/alerts/d981aa/" + action, said).statusCode());
  }

  @Test
  void theSameKeySentAgainIsTheSameAction() {
    String[] key = {"Idempotency-Key", "k1"};
    desk.send("POST", ALERT + "note", "{\"by\":\"Anna\",\"text\":\"x\"}", key);
    desk.send("POST", ALERT + "note", "{\"by\":\"Anna\",\"text\":\"x\"}", key);
    desk.send("POST", ALERT + "note", "{\"by\":\"Anna\",\"text\":\"x\"}");
    List<String> ids = desk.actions().stream().map(DeskAction::getId).toList();
    assertEquals(ids.get(0), ids.get(1));
    assertNotEquals(ids.get(0), ids.get(2));
  }

  @Test
  void everyChangeIsRefusedToAnotherSite() {
    for (ActionKind kind : ActionKind.values()) {
      String path = ALERT + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      var answer = desk.send("POST", path, "{}", "Sec-Fetch-Site", "cross-site");
      assertEquals(403, answer.statusCode(), path);
    }
  }

  @Test
  void jsonThatAProgramSendsAsAFormIsReadAsJson() {
    String form = "application/x-www-form-urlencoded"; // What curl says when it is told nothing.
    String body = "{\"by\":\"Anna\",\"text\":\"a=b&c\"}";
    assertEquals(202, desk.send("POST", ALERT + "note", body, "Content-Type", form).statusCode());
    assertEquals("a=b&c", desk.actions().getFirst().getText().orElseThrow());
  }

  @Test
  void aFormOfTheWholeBarSaysOnlyWhatItsButtonMeans() {
    String bar = "by=Anna&to=&text=&reason=&why=&rule=r&group=g&zone=UTC&local=&for=PT1H";
    var answer =
        desk.send(
            "POST", ALERT + "snooze", bar, "Content-Type", "application/x-www-form-urlencoded");
    assertEquals(303, answer.statusCode());
    DeskAction written = desk.actions().getFirst();
    assertEquals(Instant.parse("2026-03-04T13:00:00Z"), written.getUntil().orElseThrow());
    assertFalse(written.getUntilChange());
    assertTrue(written.getText().isEmpty());
  }
}
