package io.wirewatch.bench.path;

import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.rules.language.Watch;
import io.wirewatch.rules.model.Rule;
import java.time.Instant;

/// A made-up rule as a desk would write it.
final class RuleYaml {
  private static final Instant WRITTEN = Instant.parse("2026-11-22T00:00:00Z");

  private RuleYaml() {}

  static RuleRevision of(Rule rule) {
    String watch = Watch.print(rule.expression()).replace("'", "''");
    String yaml =
        """
        id: %s
        title: %s
        watch: '%s'
        trigger:
          threshold: { count: origins, atLeast: 3, within: PT6H }
        group: story
        rearm: PT12H
        severity: medium
        """
            .formatted(rule.id(), rule.title(), watch);
    return new RuleRevision(rule.id(), yaml, "bench", WRITTEN);
  }
}
