package io.wirewatch.rules.language;

import io.wirewatch.rules.model.RuleTest.Expectation;
import io.wirewatch.rules.model.RuleTest.ExpectedAlert;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads what alerts a test expects: `none`, `{ alerts: 2 }`, or a list of them.
final class ExpectationReader {
  private final Findings findings;
  private final Scalars scalars;
  private final Moments moments;

  ExpectationReader(Findings findings, Moments moments) {
    this.findings = findings;
    this.scalars = new Scalars(findings);
    this.moments = moments;
  }

  Optional<Expectation> read(Node node) {
    return switch (node) {
      case ScalarNode scalar when scalar.getValue().equals("none") ->
          Optional.of(new Expectation.Alerts(0));
      case SequenceNode list ->
          scalars
              .list(list, "expect", Bounds.TEST_ARTICLES, this::alert)
              .map(Expectation.These::new);
      case MappingNode counted ->
          Section.read("expect", counted, List.of("alerts"), findings)
              .flatMap(section ->
                  section.required("alerts", n -> scalars.number(n, "alerts", 0, Bounds.NUMBER)))
              .map(Expectation.Alerts::new);
      default ->
          scalars.refuse(
              node,
              "expect is none, a number of alerts as { alerts: 2 }, or a list of alerts such as"
                  + " [ { at: +10m, count: 3 } ]");
    };
  }

  private Optional<ExpectedAlert> alert(Node node) {
    List<String> keys = List.of("group", "at", "count", "severity", "reason");
    return Section.read("an expected alert", node, keys, findings)
        .map(section ->
            new ExpectedAlert(
                section.optional("group", n -> scalars.text(n, "group", Bounds.NAME)),
                section.optional("at", n -> moments.read(n, "at")),
                section.optional("count", n -> scalars.number(n, "count", 0, Bounds.NUMBER)),
                section.optional(
                    "severity", n -> scalars.choice(n, "severity", Choices.SEVERITIES)),
                section.optional("reason", n -> scalars.text(n, "reason", Bounds.NAME))));
  }
}
