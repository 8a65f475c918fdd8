package io.wirewatch.rules.language;

import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Severity;
import io.wirewatch.rules.model.Escalation;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Group;
import io.wirewatch.rules.model.Notice;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads one rule from its YAML mapping.
final class RuleReader {
  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "watch",
          "trigger",
          "group",
          "rearm",
          "severity",
          "escalate",
          "notify",
          "tests");
  private static final List<String> TEST_KEYS = List.of("name", "articles", "expect");
  private static final int MOST = 1_000_000;

  private static final Map<String, Severity> SEVERITIES = named(Severity.values());
  private static final Map<String, Counting> COUNTINGS = named(Counting.values());
  private static final Map<String, Group> GROUPS = groups();

  private final Findings findings;
  private final Scalars scalars;

  RuleReader(Findings findings) {
    this.findings = findings;
    this.scalars = new Scalars(findings);
  }

  /// The rule at `node`; empty, with at least one finding, where it is not one.
  Optional<Rule> read(Node node) {
    int characters = node.getEndMark().getIndex() - node.getStartMark().getIndex();
    if (characters > Bounds.RULE_CHARACTERS) {
      findings.report(
          node,
          "a rule has at most " + Bounds.RULE_CHARACTERS + " characters, this one " + characters);
      return Optional.empty();
    }
    return Section.read("a rule", node, KEYS, findings).flatMap(this::rule);
  }

  private Optional<Rule> rule(Section section) {
    Optional<String> id = section.required("id").flatMap(this::id);
    Optional<String> title = section.required("title").flatMap(node -> scalars.text(node, "title"));
    Optional<Expression> watch = section.required("watch").flatMap(this::watch);
    Optional<Trigger> trigger = section.required("trigger").flatMap(this::trigger);
    section.optional("tests").ifPresent(this::checkTests);
    Group group = orElse(section, "group", this::group, new Group.Whole());
    Severity severity = orElse(section, "severity", this::severity, Severity.MEDIUM);
    List<Escalation> escalate = orElse(section, "escalate", this::escalations, List.of());
    List<String> channels = orElse(section, "notify", this::channels, List.of());
    Duration window = trigger.map(RuleReader::window).orElse(Duration.ZERO);
    Duration rearm = orElse(section, "rearm", this::rearm, window);
    if (id.isEmpty() || title.isEmpty() || watch.isEmpty() || trigger.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Rule(
            id.get(),
            title.get(),
            new Rule.Watched(watch.get(), Optional.empty()),
            trigger.get(),
            group,
            Timing.rearmedAfter(rearm),
            new Notice(severity, escalate, channels, List.of(), Notice.Cap.DEFAULT, false)));
  }

  private static <T> T orElse(
      Section section, String key, Function<Node, Optional<T>> reader, T otherwise) {
    return section.optional(key).flatMap(reader).orElse(otherwise);
  }

  private Optional<String> id(Node node) {
    Optional<String> id = scalars.text(node, "id");
    if (id.isPresent() && !Rule.isId(id.get())) {
      findings.report(
          node,
          "an id is 1 to 64 lower-case letters, digits and hyphens, was \"" + id.get() + "\"");
      return Optional.empty();
    }
    return id;
  }

  private Optional<Expression> watch(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      findings.report(node, "watch must be text: the expression that articles are held against");
      return Optional.empty();
    }
    return switch (Watch.parse(scalar.getValue())) {
      case Watch.Understood(Expression expression) -> Optional.of(expression);
      case Watch.Misunderstood(int offset, String message) -> {
        findings.report(ScalarPlaces.of(findings.source(), scalar)[offset], message);
        yield Optional.empty();
      }
    };
  }

  private Optional<Trigger> trigger(Node node) {
    return Section.read("trigger", node, List.of("threshold"), findings)
        .flatMap(section -> section.required("threshold"))
        .flatMap(threshold ->
            Section.read("threshold", threshold, List.of("count", "atLeast", "within"), findings))
        .flatMap(this::threshold);
  }

  private Optional<Trigger> threshold(Section section) {
    Counting count =
        orElse(
            section, "count", node -> scalars.choice(node, "count", COUNTINGS), Counting.ORIGINS);
    Optional<Integer> atLeast =
        section.required("atLeast").flatMap(node -> scalars.number(node, "atLeast", 1, MOST));
    Optional<Duration> within =
        section
            .required("within")
            .flatMap(
                node -> scalars.duration(node, "within", Duration.ofSeconds(1), Bounds.WINDOW));
    if (atLeast.isEmpty() || within.isEmpty()) return Optional.empty();
    return Optional.of(new Trigger.Threshold(count, atLeast.get(), within.get()));
  }

  private static Duration window(Trigger trigger) {
    return trigger.reach();
  }

  private Optional<Group> group(Node node) {
    return scalars.choice(node, "group", GROUPS);
  }

  private Optional<Severity> severity(Node node) {
    return scalars.choice(node, "severity", SEVERITIES);
  }

  private Optional<Duration> rearm(Node node) {
    return scalars.duration(node, "rearm", Duration.ZERO, Bounds.REARM);
  }

  private Optional<List<String>> channels(Node node) {
    return Optional.of(
        scalars.elements(node, "notify").stream()
            .flatMap(channel -> scalars.text(channel, "a channel's name").stream())
            .distinct()
            .toList());
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
    return Optional.of(escalations);
  }

  private Optional<Escalation> escalation(Node node) {
    return Section.read("escalate", node, List.of("atLeast", "severity"), findings)
        .flatMap(section -> {
          Optional<Integer> atLeast =
              section
                  .required("atLeast")
                  .flatMap(number -> scalars.number(number, "atLeast", 1, MOST));
          Optional<Severity> severity = section.required("severity").flatMap(this::severity);
          return atLeast.flatMap(n -> severity.map(s -> new Escalation(n, s)));
        });
  }

  private void checkTests(Node node) {
    for (Node test : scalars.elements(node, "tests")) {
      Section.read("a test", test, TEST_KEYS, findings)
          .ifPresent(section -> section.required("name"));
    }
  }

  private static <E extends Enum<E>> Map<String, E> named(E[] values) {
    Map<String, E> named = new LinkedHashMap<>();
    for (E value : values) {
      named.put(value.name().toLowerCase(Locale.ROOT), value);
    }
    return named;
  }

  private static Map<String, Group> groups() {
    Map<String, Group> groups = new LinkedHashMap<>();
    groups.put("rule", new Group.Whole());
    groups.put("story", new Group.ByStory());
    groups.put("publisher", new Group.ByPublisher());
    for (EntityType type : EntityType.values()) {
      groups.put("entity:" + type.name(), new Group.ByEntity(type));
    }
    return groups;
  }
}
