package io.wirewatch.rules;

import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.Severity;
import io.wirewatch.rules.language.Watch;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Group;
import io.wirewatch.rules.model.Notice;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Rules for tests, of which only the watch matters.
public final class Rules {
  private Rules() {}

  /// A rule with this watch, which must be one.
  public static Rule rule(String id, String watch) {
    return switch (Watch.parse(watch)) {
      case Watch.Understood(Expression expression) -> rule(id, expression);
      case Watch.Misunderstood error -> throw new IllegalArgumentException(watch + ": " + error);
    };
  }

  /// A rule with this watch.
  public static Rule rule(String id, Expression watch) {
    return new Rule(
        id,
        id,
        new Rule.Watched(watch, Optional.empty()),
        new Trigger.Threshold(Counting.ORIGINS, 1, Duration.ofHours(1)),
        new Group.Whole(),
        Timing.rearmedAfter(Duration.ZERO),
        Notice.of(Severity.MEDIUM));
  }

  /// A rule with this watch and these steps, one after the other within an hour.
  public static Rule sequence(String id, String watch, List<String> steps) {
    Rule rule = rule(id, watch);
    List<Expression> watches = steps.stream().map(step -> rule(id, step).expression()).toList();
    return new Rule(
        rule.id(),
        rule.title(),
        rule.watch(),
        new Trigger.Sequence(watches, Duration.ofHours(1)),
        rule.group(),
        rule.timing(),
        rule.notice());
  }
}
