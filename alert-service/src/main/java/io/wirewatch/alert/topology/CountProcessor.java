package io.wirewatch.alert.topology;

import io.wirewatch.alert.lifecycle.Authored;
import io.wirewatch.alert.lifecycle.Correction;
import io.wirewatch.alert.lifecycle.DeskActions;
import io.wirewatch.alert.lifecycle.Handover;
import io.wirewatch.alert.lifecycle.Occasion;
import io.wirewatch.alert.lifecycle.Occasion.Cause;
import io.wirewatch.alert.lifecycle.Pace;
import io.wirewatch.alert.rulebook.DisabledRule;
import io.wirewatch.alert.rulebook.Rulebook;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.DeskAction;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.Pulse;
import io.wirewatch.rules.group.GroupKey;
import io.wirewatch.rules.group.GroupMatches.Applied;
import io.wirewatch.rules.group.Retention;
import io.wirewatch.rules.match.RuleIndex;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Trigger;
import io.wirewatch.rules.trigger.Known;
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
  private final int partitions;
  private Schedule schedule;
  private @Nullable RuleIndex followed;
  private GroupStore groups;
  private AlertStore alerts;
  private DeskRequests requests;
  private Handovers handovers;
  private Frontier frontier;
  private GroupTask task;
  private DisabledAlerts disabled;

  /// @param partitions of the topic of articles
  CountProcessor(Rulebook rulebook, Stages stages, int partitions) {
    this.rulebook = rulebook;
    this.stages = stages;
    this.partitions = partitions;
  }

  /// Begins with nothing in memory, also where a task that lost a transaction is begun again with
  /// the processor that it had: what that one knew may be ahead of the stores.
  @Override
  public void init(ProcessorContext<String, Alert> context) {
    super.init(context);
    schedule = new Schedule();
    followed = null;
    RuleProcessor.load(rulebook, context.getStateStore(AlertStores.RULES));
    groups =
        new GroupStore(
            context.getStateStore(AlertStores.COUNTED_MATCHES), rulebook.conditions()::of);
    alerts = new AlertStore(context.getStateStore(AlertStores.GROUP_ALERTS));
    requests = new DeskRequests(context.getStateStore(AlertStores.DESK_REQUESTS));
    frontier = new Frontier(context.getStateStore(AlertStores.PULSE_BEATS), partitions);
    handovers = new Handovers(context.getStateStore(AlertStores.HANDOVERS));
    task = new GroupTask(groups, alerts, handovers, schedule, this::write);
    disabled = new DisabledAlerts(rulebook, groups, alerts, task);
    context.schedule(LOOK_EVERY, PunctuationType.WALL_CLOCK_TIME, this::look);
    context.schedule(FORGET_EVERY, PunctuationType.WALL_CLOCK_TIME, this::forget);
  }

  @Override
  public void process(Record<String, GroupEvent> record) {
    switch (record.value()) {
      case GroupEvent.Matched(Match match) -> count(match);
      case GroupEvent.Acted(DeskAction action) -> act(action);
      case GroupEvent.Pulsed(Pulse pulse) -> listen(pulse);
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
        case Applied.Stands(Optional<Match> before) ->
            follow(rule.get(), key, cause(before, match), now);
        case Applied.Gone(Match before) ->
            follow(rule.get(), key, cause(Optional.of(before), match), now);
      }
    }
  }

  /// What a rule was disabled for is not of the news: it corrects nothing and comes late for
  /// nothing.
  private static Cause cause(Optional<Match> before, Match match) {
    if (match.getRuleId().equals(DisabledRule.ID)) return new Cause.Clock();
    if (match.getMovedTo().isPresent())
      return new Cause.Moved(match.getMovedTo().get(), match.getGroupLabel());
    return before
        .<Cause>map(b -> new Cause.Corrected(new Correction(b, match.getStatus())))
        .orElseGet(Cause.Arrival::new);
  }

  private static boolean isTooOld(Match match, Authored rule, Instant now) {
    return !match.getWithdrawn()
        && match.getEventTime().isBefore(Retention.horizon(rule.rule(), now));
  }

  private void follow(Authored rule, GroupKey key, Cause cause, Instant now) {
    stages.count().out();
    task.follow(rule, key, new Occasion(cause, known(rule, now), now));
  }

  private void act(DeskAction action) {
    stages.act().in();
    GroupKey key = new GroupKey(action.getRuleId(), action.getGroup());
    boolean handedOver = action.getHandedOverFrom().isPresent();
    Optional<Alert> alert =
        handedOver ? Handover.heir(alerts.of(key)) : alerts.get(key, action.getAlertId());
    Instant now = now();
    if (alert.isEmpty() && !handedOver) {
      stages.act().dropped("unknown alert");
    } else if (!requests.isNew(key, action, now.toEpochMilli())) {
      stages.act().dropped("done before");
    } else if (alert.isEmpty()) {
      stages.act().out();
      handovers.keep(key, action);
    } else {
      Alert standing = alert.get();
      (handedOver
              ? Handover.apply(standing, action, now)
              : DeskActions.apply(standing, action, now))
          .ifPresentOrElse(
              next -> acted(key, next, now), () -> stages.act().dropped("changes nothing"));
    }
  }

  private void acted(GroupKey key, Alert next, Instant now) {
    stages.act().out();
    task.emit(next);
    rule(key).ifPresent(rule -> task.plan(rule, key, alerts.of(key), byTheClock(rule, now)));
  }

  private Occasion byTheClock(Authored rule, Instant now) {
    return new Occasion(new Cause.Clock(), known(rule, now), now);
  }

  /// Whatever an article decides is known; a silence, when all partitions were read.
  private Known known(Authored rule, Instant now) {
    return switch (rule.rule().trigger()) {
      case Trigger.Absence _ -> frontier.known(now);
      case Trigger.Threshold _,
          Trigger.Spike _,
          Trigger.First _,
          Trigger.FigureChange _,
          Trigger.Sequence _ ->
          Known.through(now);
    };
  }

  private void listen(Pulse pulse) {
    stages.pulse().in();
    if (frontier.take(pulse)) {
      stages.pulse().out();
    } else {
      stages.pulse().dropped("nothing new");
    }
  }

  /// Looks at the groups that the clock changes; at all with an open alert when a rule has changed,
  /// or this task has just begun, when it also looks at those where time may open one.
  private void look(long nowMillis) {
    Instant now = Instant.ofEpochMilli(nowMillis);
    RuleIndex rules = rulebook.index();
    boolean changed = !rules.equals(followed);
    if (changed) alerts.live().forEach(key -> schedule.set(key, now));
    if (followed == null) groups.groups(this::opensByTime).forEach(key -> schedule.set(key, now));
    followed = rules;
    if (changed) disabled.end(now);
    for (GroupKey key : schedule.takeDue(now)) {
      rule(key)
          .ifPresentOrElse(
              rule -> task.follow(rule, key, byTheClock(rule, now)),
              () -> task.ruleDeleted(key, now));
    }
  }

  private boolean opensByTime(String ruleId) {
    return rulebook
        .rule(ruleId)
        .filter(r -> r.trigger() instanceof Trigger.Absence || !r.timing().holdFor().isZero())
        .isPresent();
  }

  private void forget(long nowMillis) {
    Instant now = Instant.ofEpochMilli(nowMillis);
    Set<GroupKey> old = groups.olderThan(now.minus(Retention.LATEST));
    for (GroupKey key : old) {
      Instant cut =
          rule(key)
              .map(r ->
                  Retention.forgetBefore(
                      r.rule(), groups.matches(key), alerts.of(key), known(r, now)))
              .orElse(now);
      groups.forgetBefore(key, cut);
      alerts.forgetBefore(key, cut);
    }
    handovers.forget(Instant.ofEpochMilli(nowMillis), requests::wasBefore);
    requests.forget(nowMillis);
    frontier.forgetBefore(now.minus(rulebook.longestSilence()).minus(Retention.LATEST));
  }

  private Optional<Authored> rule(GroupKey key) {
    if (DisabledRule.is(key)) {
      Rule rule = DisabledRule.rule(rulebook.rule(key.group()));
      return Optional.of(new Authored(rule, Optional.empty()));
    }
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
