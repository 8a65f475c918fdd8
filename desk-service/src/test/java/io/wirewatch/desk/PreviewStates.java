package io.wirewatch.desk;

import static io.wirewatch.desk.Samples.alert;
import static io.wirewatch.desk.Samples.changed;
import static io.wirewatch.desk.Samples.evidence;
import static io.wirewatch.desk.Samples.history;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.Severity;
import io.wirewatch.contracts.TriggerKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Alerts in what states a desk and other triggers bring them.
public final class PreviewStates {

  private PreviewStates() {}

  /// Brings them, and a silence, a staged rule and articles.
  public static void fill(DeskFixture desk, Instant now) {
    PreviewRules.fill(desk, now);
    desk.bring(snoozed(now));
    desk.bring(staged(now));
    desk.bring(quiet(now));
    desk.bring(falseAlarm(now));
    desk.bring(withdrawn(now));
    desk.bring(figure(now));
    desk.desk().boards().rules().accept(Samples.disabled("outage", now).build());
    desk.desk()
        .boards()
        .silences()
        .accept(
            "s1",
            Samples.silence(
                "s1", now.minusSeconds(900), Duration.ofHours(3), "rule", "power-plant"));
  }

  private static Alert figure(Instant now) {
    Instant at = now.minus(Duration.ofMinutes(11));
    return alert("f0a11e", at)
        .setRuleId("power-plant")
        .setRuleTitle("Casualties at a plant")
        .setSeverity(Severity.HIGH)
        .setGroup("story-7")
        .setGroupLabel("Explosion at the Lind power plant")
        .setTrigger(TriggerKind.FIGURE)
        .setReason("Injured: 12 at lind-news.example, 40 at harbour-post.example")
        .setAssignee("Ben")
        .setInhibitedBy(List.of("mass-casualties"))
        .setArticles(2)
        .setPublishers(2)
        .setOrigins(2)
        .setEvidence(
            List.of(
                evidence(
                    "f1",
                    "lind-news.example",
                    "Blast at the plant",
                    "At least 12 people were injured, the fire service said.",
                    "12 people were injured",
                    at.minus(Duration.ofMinutes(20))),
                evidence(
                    "f2",
                    "harbour-post.example",
                    "Dozens hurt in Lind",
                    "Hospitals counted 40 injured by noon.",
                    "40 injured",
                    at)))
        .setHistory(
            List.of(
                history(at, "opened: a claim differs by more than half", null),
                history(at.plusSeconds(90), "assigned to Ben", "Anna")))
        .build();
  }

  private static Alert snoozed(Instant now) {
    return alert("5a0023", now.minus(Duration.ofMinutes(70)))
        .setRuleId("strike")
        .setRuleTitle("Strikes in transport")
        .setSeverity(Severity.MEDIUM)
        .setGroup("story-8")
        .setGroupLabel("Ferry crews walk out in Varnhaven")
        .setTrigger(TriggerKind.SPIKE)
        .setReason("9 articles within 1 h, 2 are usual")
        .setChange(Change.SNOOZED)
        .setSnoozedUntil(now.plus(Duration.ofMinutes(45)))
        .setSnoozedUntilChange(true)
        .build();
  }

  private static Alert staged(Instant now) {
    return alert("57a6ed", now.minus(Duration.ofMinutes(33)))
        .setRuleId("mines")
        .setRuleTitle("Accidents in mines")
        .setSeverity(Severity.LOW)
        .setGroup("")
        .setGroupLabel("")
        .setTrigger(TriggerKind.FIRST)
        .setReason("Oderfeld, not seen with this watch for 30 d")
        .setStaged(true)
        .setAuthor("Anna")
        .build();
  }

  private static Alert quiet(Instant now) {
    return alert("ab5e0c", now.minus(Duration.ofMinutes(9)))
        .setRuleId("ministry-silent")
        .setRuleTitle("The ministry's daily briefing")
        .setSeverity(Severity.MEDIUM)
        .setGroup("")
        .setGroupLabel("")
        .setTrigger(TriggerKind.ABSENCE)
        .setReason("Nothing for 26 h, while 14 of its publishers published other things")
        .setArticles(0)
        .setPublishers(0)
        .setOrigins(0)
        .build();
  }

  private static Alert falseAlarm(Instant now) {
    Instant at = now.minus(Duration.ofHours(3));
    return alert("fa15e0", at)
        .setRuleId("earthquake")
        .setRuleTitle("Earthquake")
        .setGroup("story-6")
        .setGroupLabel("Quake drill in the schools of Marra")
        .setState(AlertState.RESOLVED)
        .setChange(Change.FALSE_ALARM)
        .setFalseAlarm(true)
        .setResolvedAt(at.plusSeconds(240))
        .setHistory(
            List.of(
                history(at, "opened by the 3rd origin", null),
                changed(
                    Change.FALSE_ALARM,
                    at.plusSeconds(240),
                    "marked as a false alarm: a drill",
                    "Anna")))
        .build();
  }

  private static Alert withdrawn(Instant now) {
    Instant at = now.minus(Duration.ofHours(5));
    return alert("3e7c11", at)
        .setRuleId("resignation")
        .setRuleTitle("Resignation of a minister")
        .setGroup("story-5")
        .setGroupLabel("Transport minister said to leave")
        .setState(AlertState.RESOLVED)
        .setChange(Change.WITHDRAWN)
        .setResolvedAt(at.plusSeconds(900))
        .setHistory(
            List.of(
                history(at, "opened by the 2nd origin", null),
                changed(
                    Change.WITHDRAWN,
                    at.plusSeconds(900),
                    "withdrawn: dailyvarn.example killed its article, 1 origin is left",
                    null)))
        .build();
  }
}
