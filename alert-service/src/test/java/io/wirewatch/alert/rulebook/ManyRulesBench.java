package io.wirewatch.alert.rulebook;

import io.wirewatch.contracts.RuleRevision;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// Prints the processor time that it takes until 10,000 rules, given one by one as at a start, are
/// in force.
///
/// `java ... io.wirewatch.alert.rulebook.ManyRulesBench`
final class ManyRulesBench {

  private static final int RULES = 10_000;

  private ManyRulesBench() {}

  public static void main(String[] arguments) {
    for (int round = 0; round < 3; round++) {
      List<RuleRevision> revisions =
          IntStream.range(0, RULES).mapToObj(ManyRulesBench::rule).toList();
      Rulebook book = new Rulebook(10);
      long began = cpuNanos();
      revisions.forEach(revision -> book.revise(revision.getId(), revision));
      int rules = book.index().size();
      long loaded = cpuNanos();
      long found = revisions.stream().filter(r -> book.rule(r.getId()).isPresent()).count();
      System.out.printf(
          "round %d: %d rules in force after %d ms, %d looked up in %d ns each%n",
          round, rules, (loaded - began) / 1_000_000, found, (cpuNanos() - loaded) / RULES);
    }
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static RuleRevision rule(int i) {
    String yaml =
        """
        id: rule-%d
        title: Rule %d
        watch: (flood OR "high water") NEAR/8 (town%d OR village%d*)
        trigger:
          threshold: { count: origins, atLeast: 3, within: PT1H }
        """
            .formatted(i, i, i, i);
    return RuleRevision.newBuilder()
        .setId("rule-" + i)
        .setYaml(yaml)
        .setAuthor("bench")
        .setRevisedAt(Instant.EPOCH)
        .build();
  }
}
