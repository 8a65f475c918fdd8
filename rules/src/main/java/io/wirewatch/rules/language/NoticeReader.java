package io.wirewatch.rules.language;

import io.wirewatch.contracts.Severity;
import io.wirewatch.rules.model.Escalation;
import io.wirewatch.rules.model.Notice;
import io.wirewatch.rules.model.Notice.Cap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/// Reads who is told of a rule's alerts, and how loudly.
final class NoticeReader {
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  private final Findings findings;
  private final Scalars scalars;

  NoticeReader(Findings findings) {
    this.findings = findings;
    this.scalars = new Scalars(findings);
  }

  /// @param id of the rule, which cannot inhibit itself
  Notice read(Section section, Optional<String> id) {
    return new Notice(
        section.optional("severity", this::severity, Severity.MEDIUM),
        section.optional("escalate", this::escalations, List.of()),
        section.optional("notify", this::channels, List.of()),
        section.optional("inhibitedBy", node -> inhibitors(node, id), List.of()),
        section.optional("cap", this::cap, Cap.DEFAULT),
        section.optional("staged", node -> scalars.flag(node, "staged"), false));
  }

  private Optional<Severity> severity(Node node) {
    return scalars.choice(node, "severity", Choices.SEVERITIES);
  }

  private Optional<List<String>> channels(Node node) {
    return scalars
        .list(
            node,
            "notify",
            Bounds.LIST,
            channel -> scalars.text(channel, "a channel's name", Bounds.NAME))
        .map(names -> names.stream().distinct().toList());
  }

  private Optional<List<String>> inhibitors(Node node, Optional<String> id) {
    return scalars
        .list(
            node,
            "inhibitedBy",
            Bounds.LIST,
            rule -> {
              Optional<String> by = scalars.id(rule, "the id of a rule in inhibitedBy");
              if (by.isPresent() && by.equals(id)) {
                return scalars.refuse(rule, "a rule does not inhibit itself");
              }
              return by;
            })
        .map(ids -> ids.stream().distinct().toList());
  }

  private Optional<Cap> cap(Node node) {
    return Section.read("cap", node, List.of("most", "within"), findings)
        .flatMap(section -> {
          Optional<Integer> most =
              section.required("most", n -> scalars.number(n, "most", 1, Bounds.NUMBER));
          Optional<Duration> within =
              section.required(
                  "within", n -> scalars.duration(n, "within", SHORTEST, Bounds.WINDOW));
          return most.flatMap(m -> within.map(w -> new Cap(m, w)));
        });
  }

  private Optional<List<Escalation>> escalations(Node node) {
    List<Escalation> escalations = new ArrayList<>();
    int above = 0;
    for (Node element : scalars.elements(node, "escalate")) {
      Optional<Escalation> escalation = escalation(element);
      if (escalation.isEmpty()) continue;
      if (escalation.get().atLeast() <= above) {
        findings.report(element, "escalate goes by rising atLeast: write the smaller number first");
      }
      above = escalation.get().atLeast();
      escalations.add(escalation.get());
    }
    if (escalations.size() > Bounds.LIST) {
      findings.report(node, "escalate has at most " + Bounds.LIST + " entries");
    }
    return Optional.of(escalations);
  }

  private Optional<Escalation> escalation(Node node) {
    return Section.read("escalate", node, List.of("atLeast", "severity"), findings)
        .flatMap(section -> {
          Optional<Integer> atLeast =
              section.required("atLeast", n -> scalars.number(n, "atLeast", 1, Bounds.NUMBER));
          Optional<Severity> severity = section.required("severity", this::severity);
          return atLeast.flatMap(n -> severity.map(s -> new Escalation(n, s)));
        });
  }
}
