package io.wirewatch.desk;

import static io.wirewatch.desk.Samples.alert;
import static io.wirewatch.desk.Samples.copy;
import static io.wirewatch.desk.Samples.evidence;
import static io.wirewatch.desk.Samples.history;
import static io.wirewatch.desk.Samples.match;
import static io.wirewatch.desk.Samples.origin;
import static io.wirewatch.desk.Samples.rule;
import static io.wirewatch.desk.Samples.yaml;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.Evidence;
import io.wirewatch.contracts.Severity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A desk full of made-up alerts: what the browser test looks at, and what a person can look at by
/// running it.
public final class Preview {

  private Preview() {}

  /// Serves the preview on the port that is given, 8099 if none is.
  public static void main(String[] arguments) throws InterruptedException {
    int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8099;
    try (DeskFixture desk = DeskFixture.on(Clock.systemUTC(), port)) {
      fill(desk, Instant.now());
      PreviewStates.fill(desk, Instant.now());
      System.out.println("preview on " + desk.at("/"));
      Thread.currentThread().join();
    }
  }

  /// Brings alerts in every state and rules of every kind.
  public static void fill(DeskFixture desk, Instant now) {
    rules(desk, now);
    desk.bring(resolved(now));
    desk.bring(acknowledged(now));
    desk.bring(quake(now));
    desk.bring(troops(now));
  }

  /// An alert with copies of a wire, seven articles in all.
  public static Alert troops(Instant now) {
    return alert("a3f9c1", now.minus(Duration.ofMinutes(4)))
        .setFirstAt(now.minus(Duration.ofMinutes(52)))
        .setLastAt(now.minus(Duration.ofSeconds(40)))
        .setRevision(4)
        .setChange(Change.GREW)
        .setArticles(7)
        .setPublishers(7)
        .setOrigins(4)
        .setEvidence(troopEvidence(now))
        .setHistory(
            List.of(
                history(now.minus(Duration.ofMinutes(4)), "opened by the 3rd origin", null),
                history(now.minus(Duration.ofMinutes(3)), "amended: 2 more articles", null),
                history(now.minus(Duration.ofSeconds(40)), "amended: 1 more origin", null)))
        .setNotify(List.of("world-desk"))
        .build();
  }

  private static List<Evidence> troopEvidence(Instant now) {
    String wire =
        "About 1,500 soldiers were sent to the eastern garrisons overnight, two officials said.";
    String same = "same origin as harbour-post.example";
    return List.of(
        copy(
            "t1",
            "harbour-post.example",
            "Osterland moves troops east as talks stall",
            wire,
            "soldiers|sent",
            now.minus(Duration.ofMinutes(52)),
            origin("t1", null, "Meridian Press", 0),
            null),
        copy(
            "t2",
            "dailyvarn.example",
            "Osterland moves troops east as talks stall",
            wire,
            "soldiers|sent",
            now.minus(Duration.ofMinutes(47)),
            origin("t1", "t1", "Meridian Press", 0.98),
            same),
        evidence(
            "t3",
            "north-courier.example",
            "Convoys on the Varn road: 'a whole brigade', says mayor",
            "The mayor of Lind counted forty lorries and said a whole brigade of troops was being"
                + " deployed beyond the river.",
            "troops|deployed",
            now.minus(Duration.ofMinutes(31))),
        copy(
            "t4",
            "metro24.example",
            "Troops head east",
            "About 1,500 soldiers were sent to the eastern garrisons, officials said.",
            "soldiers|sent",
            now.minus(Duration.ofMinutes(18)),
            origin("t1", "t1", "Meridian Press", 0.71),
            same),
        evidence(
            "t5",
            "osterland-today.example",
            "Ministry confirms deployment 'for exercises'",
            "The defence ministry confirmed on Wednesday that it would deploy up to 10,000 troops"
                + " for what it called exercises.",
            "deploy|troops",
            now.minus(Duration.ofMinutes(4))),
        copy(
            "t6",
            "coastal-wire.example",
            "Osterland moves troops east as talks stall",
            wire,
            "soldiers|sent",
            now.minus(Duration.ofMinutes(3)),
            origin("t1", "t1", "Meridian Press", 0.95),
            same),
        evidence(
            "t7",
            "varn-observer.example",
            "Opposition: 12,000 soldiers already across",
            "Opposition leader Ilse Maren said 12,000 soldiers had already been sent across the"
                + " Varn.",
            "soldiers|sent",
            now.minus(Duration.ofSeconds(40))));
  }

  private static Alert quake(Instant now) {
    Instant at = now.minus(Duration.ofMinutes(26));
    String sentence = "A magnitude 6.4 earthquake shook the Kessel islands shortly before dawn.";
    return alert("b77e02", at)
        .setRuleId("earthquake")
        .setRuleTitle("Earthquake")
        .setSeverity(Severity.CRITICAL)
        .setGroup("story-2")
        .setGroupLabel("Strong earthquake off the Kessel islands, harbour evacuated")
        .setThreshold(2)
        .setFirstAt(at.minus(Duration.ofMinutes(6)))
        .setArticles(2)
        .setPublishers(2)
        .setOrigins(2)
        .setEvidence(
            List.of(
                evidence(
                    "q1",
                    "kessel-radio.example",
                    "Quake shakes the islands",
                    sentence,
                    "magnitude|earthquake",
                    at.minus(Duration.ofMinutes(6))),
                evidence(
                    "q2",
                    "harbour-post.example",
                    "Harbour cleared after 6.4 quake",
                    "Port authorities cleared the quays after the earthquake.",
                    "earthquake",
                    at)))
        .setHistory(List.of(history(at, "opened by the 2nd origin", null)))
        .build();
  }

  private static Alert acknowledged(Instant now) {
    Instant at = now.minus(Duration.ofMinutes(95));
    return alert("c20d44", at)
        .setRuleId("resignation")
        .setRuleTitle("Resignation of a minister")
        .setSeverity(Severity.MEDIUM)
        .setGroup("story-3")
        .setGroupLabel("Finance minister Dorn steps down over the Halvik bank papers")
        .setState(AlertState.ACKNOWLEDGED)
        .setAcknowledgedBy("Anna")
        .setAcknowledgedAt(at.plus(Duration.ofMinutes(2)))
        .setArticles(5)
        .setPublishers(5)
        .build();
  }

  private static Alert resolved(Instant now) {
    Instant at = now.minus(Duration.ofHours(19));
    return alert("d981aa", at)
        .setRuleId("outage")
        .setRuleTitle("Power and network outages")
        .setSeverity(Severity.LOW)
        .setGroup("")
        .setGroupLabel("")
        .setState(AlertState.RESOLVED)
        .setResolvedAt(at.plus(Duration.ofHours(7)))
        .build();
  }

  private static void rules(DeskFixture desk, Instant now) {
    Instant written = now.minus(Duration.ofHours(30));
    var rules = desk.desk().boards().rules();
    rules.accept(
        "troops-abroad",
        rule("troops-abroad", yaml("troops-abroad", "Troops sent abroad", 3), written));
    rules.accept("sanctions", rule("sanctions", yaml("sanctions", "New sanctions", 4), written));
    rules.accept("outage", rule("outage", yaml("outage", "Power and network outages", 5), written));
    rules.accept(
        "ceasefire",
        rule(
            "ceasefire",
            "id: ceasefire\ntitle: Ceasefire\nwatch: ceasefire OR (truce\n",
            now.minus(Duration.ofMinutes(9))));
    Instant at = now.minus(Duration.ofMinutes(50));
    rules.accept(match("troops-abroad", "Osterland sends a brigade", "t1", "o1", at), now);
    rules.accept(match("troops-abroad", "Osterland sends a brigade", "t3", "o2", at), now);
    rules.accept(match("troops-abroad", "Osterland sends a brigade", "t5", "o3", at), now);
    rules.accept(match("troops-abroad", "Peacekeepers for Marra", "m1", "o9", at), now);
    rules.accept(match("sanctions", "Shipping firms listed", "s1", "o4", at), now);
    rules.accept(match("sanctions", "Shipping firms listed", "s2", "o5", at), now);
    rules.accept(match("sanctions", "Shipping firms listed", "s3", "o6", at), now);
  }
}
