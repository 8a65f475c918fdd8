package io.wirewatch.alert.lifecycle;

import io.wirewatch.alert.lifecycle.Occasion.Cause;
import io.wirewatch.contracts.ActionKind;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.ClauseMatch;
import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.DeskAction;
import io.wirewatch.contracts.Field;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.Mode;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.contracts.Severity;
import io.wirewatch.rules.group.GroupKey;
import io.wirewatch.rules.group.GroupMatches;
import io.wirewatch.rules.model.Escalation;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Group;
import io.wirewatch.rules.model.Notice;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger.Threshold;
import io.wirewatch.rules.trigger.Known;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A group of one rule, followed as matches come: three origins within an hour, quiet for half an
/// hour, critical from five.
final class Fixtures {

  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  static final GroupKey KEY = new GroupKey("floods", "story-1");
  static final Rule RULE =
      new Rule(
          "floods",
          "Floods",
          new Rule.Watched(new Expression.Word("flood"), Optional.empty()),
          new Threshold(Counting.ORIGINS, 3, Duration.ofHours(1)),
          new Group.ByStory(),
          Timing.rearmedAfter(Duration.ofMinutes(30)),
          new Notice(
              Severity.HIGH,
              List.of(new Escalation(5, Severity.CRITICAL)),
              List.of("desk"),
              List.of(),
              Notice.Cap.DEFAULT,
              false));

  private Rule rule = RULE;
  private final GroupMatches matches = new GroupMatches();
  private final Map<String, Alert> alerts = new LinkedHashMap<>();
  private Instant now = NOON;

  static Instant minute(int minute) {
    return NOON.plus(Duration.ofMinutes(minute));
  }

  static Match match(String id, int minute, String origin) {
    String sentence = "The flood reached " + id + ".";
    return Match.newBuilder()
        .setRuleId(KEY.ruleId())
        .setGroup(KEY.group())
        .setGroupLabel("Flood on the Tesk")
        .setArticleId(id)
        .setArticleVersion(1)
        .setPublisher(id + ".example")
        .setTitle("Flood in " + id)
        .setOrigin(Origin.newBuilder().setId(origin).build())
        .setStory("story-1")
        .setEventTime(minute(minute))
        .setReceivedAt(minute(minute))
        .setMode(Mode.LIVE)
        .setClauses(
            List.of(
                new ClauseMatch("flood", Field.TEXT, 104, 109),
                new ClauseMatch("flood", Field.TEXT, 300, 305)))
        .setSentence(sentence)
        .setSentenceStart(100)
        .build();
  }

  /// Adds an article of its own publisher and follows; the clock does not go on.
  List<Alert> add(String id, int minute, String origin) {
    return add(match(id, minute, origin));
  }

  List<Alert> add(Match match) {
    matches.put(match);
    return follow(new Cause.Arrival());
  }

  List<Alert> withdraw(String id) {
    return withdraw(id, PubStatus.USABLE);
  }

  List<Alert> withdraw(String id, PubStatus status) {
    return follow(
        matches
            .remove(id)
            .<Cause>map(before -> new Cause.Corrected(new Correction(before, status)))
            .orElseGet(Cause.Clock::new));
  }

  /// Sets the clock and follows.
  List<Alert> at(int minute) {
    now = minute(minute);
    return follow();
  }

  /// Follows the rule as it is written anew.
  List<Alert> revise(Rule revised) {
    rule = revised;
    return follow();
  }

  /// Does to the first alert what a person did, at the clock's time.
  Optional<Alert> act(DeskAction.Builder action) {
    Alert alert = all().getFirst();
    Optional<Alert> next =
        DeskActions.apply(
            alert,
            action
                .setId("1")
                .setAlertId(alert.getId())
                .setRuleId(alert.getRuleId())
                .setGroup(alert.getGroup())
                .setBy("Ann")
                .setAt(now)
                .build(),
            now);
    next.ifPresent(this::given);
    return next;
  }

  static DeskAction.Builder action(ActionKind kind) {
    return DeskAction.newBuilder().setKind(kind);
  }

  Instant now() {
    return now;
  }

  void given(Alert alert) {
    alerts.put(alert.getId(), alert);
  }

  List<Alert> all() {
    return List.copyOf(alerts.values());
  }

  private List<Alert> follow() {
    return follow(new Cause.Clock());
  }

  private List<Alert> follow(Cause cause) {
    List<Alert> changed =
        Lifecycle.follow(
            new Authored(rule, Optional.of("Ann")),
            KEY,
            matches,
            new ArrayList<>(alerts.values()),
            new Occasion(cause, Known.through(now), now));
    changed.forEach(this::given);
    return changed;
  }
}
