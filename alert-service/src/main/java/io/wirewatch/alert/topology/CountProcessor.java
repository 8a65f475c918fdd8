package io.wirewatch.alert.topology;

import io.wirewatch.alert.lifecycle.Authored;
import io.wirewatch.alert.lifecycle.Correction;
import io.wirewatch.alert.lifecycle.DeskActions;
import io.wirewatch.alert.lifecycle.GroupKey;
import io.wirewatch.alert.lifecycle.Pace;
import io.wirewatch.alert.rulebook.Rulebook;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.DeskAction;
import io.wirewatch.contracts.Match;
import io.wirewatch.rules.match.RuleIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/// Counts matches per rule and group, does what the desk did to alerts, and writes the alerts that
/// follow: at once what opens, is news or ends, and what merely amends an alert once a second.
@SuppressWarnings("NullAway.Init")
final class CountProcessor extends ContextualProcessor<String, GroupEvent, String, Alert> {

  /// How often it is seen which groups the clock changes.
  private static final Duration LOOK_EVERY = Pace.AMENDMENTS;

  private static final Duration FORGET_EVERY = Duration.ofHours(1);

  private final Rulebook rulebook;
  private final Stages stages;
  private final Schedule schedule = new Schedule();
  private @Nullable RuleIndex followed;
  private GroupStore groups;
  private AlertStore alerts;
  private DeskRequests requests;
  private GroupTask task;

  CountProcessor(Rulebook rulebook, Stages stages) {
    this.rulebook = rulebook;
    this.stages = stages;
  }

  @Override
  public void init(ProcessorContext<String, Alert> context) {
    super.init(context);
    RuleProcessor.load(rulebook, context.getStateStore(AlertStores.RULES));
    groups = new GroupStore(context.getStateStore(AlertStores.COUNTED_MATCHES));
    alerts = new AlertStore(context.getStateStore(AlertStores.GROUP_ALERTS));
    requests = new DeskRequests(context.getStateStore(AlertStores.DESK_REQUESTS));
    task = new GroupTask(groups, alerts, schedule, this::write);
    context.schedule(LOOK_EVERY, PunctuationType.WALL_CLOCK_TIME, this::look);
    context.schedule(FORGET_EVERY, PunctuationType.WALL_CLOCK_TIME, this::forget);
  }

  @Override
  public void process(Record<String, GroupEvent> record) {
    switch (record.value()) {
      case GroupEvent.Matched(Match match) -> count(match);
      case GroupEvent.Acted(DeskAction action) -> act(action);
      case GroupEvent.Pulsed _ -> {}
    }
  }

  private void count(Match match) {
    stages.count().in();
    GroupKey key = new GroupKey(match.getRuleId(), match.getGroup());
    Optional<Authored> rule = rule(key);
    Instant now = now();
    if (rule.isEmpty()) {
      stages.count().dropped("unknown rule");
    } else if (isTooOld(match, rule.get(), now)) {
      stages.count().dropped("too old");
    } else {
      switch (groups.apply(key, match)) {
        case Applied.Nothing() -> stages.count().dropped("seen before");
        case Applied.Added() -> follow(rule.get(), key, Optional.empty(), now);
        case Applied.Changed(Match before) ->
            follow(rule.get(), key, Optional.of(new Correction(before, match.getStatus())), now);
      }
    }
  }

  private static boolean isTooOld(Match match, Authored rule, Instant now) {
    return !match.getWithdrawn()
        && match.getEventTime().isBefore(Retention.horizon(rule.rule(), now));
  }

  private void follow(Authored rule, GroupKey key, Optional<Correction> correction, Instant now) {
    stages.count().out();
    task.follow(rule, key, correction, now);
  }

  private void act(DeskAction action) {
    stages.act().in();
    GroupKey key = new GroupKey(action.getRuleId(), action.getGroup());
    Optional<Alert> alert = alerts.get(key, action.getAlertId());
    Instant now = now();
    if (alert.isEmpty()) {
      stages.act().dropped("unknown alert");
    } else if (!requests.isNew(key, action, now.toEpochMilli())) {
      stages.act().dropped("done before");
    } else {
      DeskActions.apply(alert.get(), action, now)
          .ifPresentOrElse(next -> acted(key, next), () -> stages.act().dropped("changes nothing"));
    }
  }

  private void acted(GroupKey key, Alert next) {
    stages.act().out();
    task.emit(next);
    task.plan(key);
  }

  /// Looks at the groups that the clock changes; at all with an open alert when a rule has changed,
  /// or this task has just begun.
  private void look(long nowMillis) {
    Instant now = Instant.ofEpochMilli(nowMillis);
    RuleIndex rules = rulebook.index();
    if (!rules.equals(followed)) alerts.live().forEach(key -> schedule.set(key, now));
    followed = rules;
    for (GroupKey key : schedule.takeDue(now)) {
      rule(key)
          .ifPresentOrElse(
              rule -> task.follow(rule, key, Optional.empty(), now),
              () -> task.ruleDeleted(key, now));
    }
  }

  private void forget(long nowMillis) {
    Instant now = Instant.ofEpochMilli(nowMillis);
    Set<GroupKey> old = groups.olderThan(now.minus(Retention.LATEST));
    for (GroupKey key : old) {
      Instant cut =
          rule(key)
              .map(r -> Retention.forgetBefore(r.rule(), groups.matches(key), alerts.of(key), now))
              .orElse(now);
      groups.forgetBefore(key, cut);
      alerts.forgetBefore(key, cut);
    }
    requests.forget(nowMillis);
  }

  private Optional<Authored> rule(GroupKey key) {
    return rulebook
        .rule(key.ruleId())
        .map(rule -> new Authored(rule, rulebook.author(key.ruleId())));
  }

  private void write(Alert alert) {
    context().forward(new Record<>(alert.getId(), alert, context().currentSystemTimeMs()));
  }

  private Instant now() {
    return Instant.ofEpochMilli(context().currentSystemTimeMs());
  }
}
