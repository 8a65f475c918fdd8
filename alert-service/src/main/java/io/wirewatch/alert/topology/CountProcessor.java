package io.wirewatch.alert.topology;

import io.wirewatch.alert.lifecycle.Lifecycle;
import io.wirewatch.alert.lifecycle.Pace;
import io.wirewatch.alert.rulebook.Rulebook;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Match;
import io.wirewatch.rules.group.GroupKey;
import io.wirewatch.rules.group.Retention;
import io.wirewatch.rules.match.RuleIndex;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.trigger.Known;
import io.wirewatch.runtime.metrics.StageCounter;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/// Counts matches per rule and group and writes the alerts that follow: at once what opens, grows
/// or ends, and what merely amends an alert once a second.
@SuppressWarnings("NullAway.Init")
final class CountProcessor extends ContextualProcessor<String, Match, String, Alert> {

  /// How often alerts are looked at that may have ended by the clock, or whose amendment waits.
  private static final Duration LOOK_EVERY = Pace.AMENDMENTS;

  private static final Duration FORGET_EVERY = Duration.ofHours(1);

  private final Rulebook rulebook;
  private final StageCounter stage;
  private final Set<GroupKey> waiting = new HashSet<>();
  private @Nullable RuleIndex followed;
  private GroupStore groups;
  private AlertStore alerts;

  CountProcessor(Rulebook rulebook, StageCounter stage) {
    this.rulebook = rulebook;
    this.stage = stage;
  }

  @Override
  public void init(ProcessorContext<String, Alert> context) {
    super.init(context);
    RuleProcessor.load(rulebook, context.getStateStore(AlertStores.RULES));
    groups = new GroupStore(context.getStateStore(AlertStores.COUNTED_MATCHES));
    alerts = new AlertStore(context.getStateStore(AlertStores.GROUP_ALERTS));
    context.schedule(LOOK_EVERY, PunctuationType.WALL_CLOCK_TIME, this::look);
    context.schedule(FORGET_EVERY, PunctuationType.WALL_CLOCK_TIME, this::forget);
  }

  @Override
  public void process(Record<String, Match> record) {
    stage.in();
    Match match = record.value();
    if (match == null) {
      stage.dropped("tombstone");
      return;
    }
    GroupKey key = new GroupKey(match.getRuleId(), match.getGroup());
    Optional<Rule> rule = rulebook.rule(key.ruleId());
    Instant now = now();
    if (rule.isEmpty()) {
      stage.dropped("unknown rule");
    } else if (match.getEventTime().isBefore(Retention.horizon(rule.get(), now))) {
      stage.dropped("too old");
    } else if (!groups.apply(key, match)) {
      stage.dropped("seen before");
    } else {
      stage.out();
      follow(rule.get(), key, now);
    }
  }

  private void follow(Rule rule, GroupKey key, Instant now) {
    waiting.remove(key);
    List<Alert> given = alerts.of(key);
    for (Alert next : Lifecycle.follow(rule, key, groups.matches(key), given, now)) {
      if (Pace.mayWait(next, given, now)) {
        waiting.add(key);
      } else {
        emit(next);
      }
    }
  }

  /// Looks at the alerts that may have ended or whose amendment waits; at all that are open when a
  /// rule has changed, or this task has just begun.
  private void look(long nowMillis) {
    Instant now = Instant.ofEpochMilli(nowMillis);
    RuleIndex rules = rulebook.index();
    boolean changed = !rules.equals(followed);
    followed = rules;
    waiting.retainAll(alerts.live());
    for (GroupKey key : alerts.live()) {
      Optional<Rule> rule = rulebook.rule(key.ruleId());
      if (rule.isEmpty()) {
        alerts.of(key).stream()
            .flatMap(a -> Lifecycle.ruleDeleted(a, now).stream())
            .forEach(this::emit);
      } else if (changed || waiting.contains(key) || alerts.due(key, now)) {
        follow(rule.get(), key, now);
      }
    }
  }

  private void forget(long nowMillis) {
    Instant now = Instant.ofEpochMilli(nowMillis);
    for (GroupKey key : groups.olderThan(now.minus(Retention.LATEST))) {
      Instant cut =
          rulebook
              .rule(key.ruleId())
              .map(r ->
                  Retention.forgetBefore(
                      r, groups.matches(key), alerts.of(key), Known.through(now)))
              .orElse(now);
      groups.forgetBefore(key, cut);
      alerts.forgetBefore(key, cut);
    }
  }

  private void emit(Alert alert) {
    alerts.put(alert);
    context().forward(new Record<>(alert.getId(), alert, context().currentSystemTimeMs()));
  }

  private Instant now() {
    return Instant.ofEpochMilli(context().currentSystemTimeMs());
  }
}
