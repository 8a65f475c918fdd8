package io.wirewatch.alert.topology;

import io.wirewatch.alert.lifecycle.GroupKey;
import io.wirewatch.alert.lifecycle.GroupMatches;
import io.wirewatch.alert.lifecycle.Lifecycle;
import io.wirewatch.alert.rulebook.Rulebook;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Match;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.runtime.metrics.StageCounter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/// Counts matches per rule and group and writes the alerts that follow.
@SuppressWarnings("NullAway.Init")
final class CountProcessor extends ContextualProcessor<String, Match, String, Alert> {

  /// How often alerts are looked at that may have ended by the clock.
  private static final Duration RESOLVE_EVERY = Duration.ofSeconds(1);

  private static final Duration FORGET_EVERY = Duration.ofHours(1);

  private final Rulebook rulebook;
  private final StageCounter stage;
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
    context.schedule(RESOLVE_EVERY, PunctuationType.WALL_CLOCK_TIME, this::resolve);
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
    GroupMatches matches = groups.matches(key);
    Lifecycle.follow(rule, key, matches, alerts.of(key), now).forEach(this::emit);
  }

  private void resolve(long nowMillis) {
    Instant now = Instant.ofEpochMilli(nowMillis);
    for (GroupKey key : alerts.live()) {
      Optional<Rule> rule = rulebook.rule(key.ruleId());
      if (rule.isEmpty()) {
        alerts.of(key).stream()
            .flatMap(a -> Lifecycle.ruleDeleted(a, now).stream())
            .forEach(this::emit);
      } else if (alerts.due(key, now)) {
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
              .map(rule -> Retention.forgetBefore(rule, groups.matches(key), now))
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
