package io.wirewatch.rules.language;

import io.wirewatch.contracts.Counting;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Trigger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads a rule's `trigger`: one of six, by its name.
final class TriggerReader {
  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration DAY = Duration.ofDays(1);
  private static final double USUAL_FACTOR = 3;
  private static final double USUAL_SHARE = .2;
  private static final int USUAL_FLOOR = 5;

  private final Findings findings;
  private final Scalars scalars;
  private final Map<String, Kind> kinds;

  /// A kind of trigger: the keys that it has, and how it is read.
  private record Kind(List<String> keys, Function<Section, Optional<Trigger>> reader) {}

  /// @param watches reads the steps of a sequence
  TriggerReader(Findings findings, WatchReader watches) {
    this.findings = findings;
    this.scalars = new Scalars(findings);
    this.kinds =
        Map.of(
            "threshold", new Kind(List.of("count", "atLeast", "within"), this::threshold),
            "spike",
                new Kind(
                    List.of("count", "factor", "within", "baseline", "floor", "history"),
                    this::spike),
            "first", new Kind(List.of("of", "unseenFor", "learn"), this::first),
            "absence", new Kind(List.of("nothingFor", "publishers"), this::absence),
            "figure", new Kind(List.of("counted", "changesBy", "within"), this::figure),
            "sequence",
                new Kind(List.of("steps", "within"), section -> sequence(section, watches)));
  }

  Optional<Trigger> read(Node node) {
    List<String> names = List.of("threshold", "spike", "first", "absence", "figure", "sequence");
    Optional<Section> trigger = Section.read("trigger", node, names, findings);
    return trigger
        .flatMap(Section::oneKey)
        .flatMap(name -> trigger.get().optional(name, value -> read(name, value)))
        .flatMap(found -> keptLongEnough(found, node));
  }

  private Optional<Trigger> read(String name, Node node) {
    Kind kind = Objects.requireNonNull(kinds.get(name));
    return Section.read(name, node, kind.keys(), findings).flatMap(kind.reader());
  }

  private Optional<Trigger> threshold(Section section) {
    Counting count = section.optional("count", this::counting, Counting.ORIGINS);
    Optional<Integer> atLeast =
        section.required("atLeast", node -> scalars.number(node, "atLeast", 1, Bounds.NUMBER));
    Optional<Duration> within = section.required("within", this::within);
    return atLeast.flatMap(n -> within.map(w -> new Trigger.Threshold(count, n, w)));
  }

  private Optional<Trigger> spike(Section section) {
    Counting count = section.optional("count", this::counting, Counting.ORIGINS);
    double factor = section.optional("factor", this::factor, USUAL_FACTOR);
    int floor =
        section.optional(
            "floor", node -> scalars.number(node, "floor", 2, Bounds.NUMBER), USUAL_FLOOR);
    Duration baseline = section.optional("baseline", this::baseline, DAY.multipliedBy(7));
    Duration history =
        section.optional(
            "history",
            node -> scalars.duration(node, "history", SHORTEST, baseline),
            shorter(baseline, DAY.multipliedBy(3)));
    return section
        .required("within", node -> scalars.duration(node, "within", SHORTEST, DAY))
        .map(within -> new Trigger.Spike(count, factor, within, baseline, floor, history));
  }

  private Optional<Trigger> first(Section section) {
    Duration unseenFor =
        section.optional(
            "unseenFor",
            node -> scalars.duration(node, "unseenFor", SHORTEST, Bounds.WINDOW),
            DAY.multipliedBy(14));
    Duration learn =
        section.optional(
            "learn",
            node -> scalars.duration(node, "learn", Duration.ZERO, Bounds.WINDOW),
            shorter(unseenFor, DAY.multipliedBy(2)));
    return section
        .required("of", node -> scalars.choice(node, "of", Choices.NOVELTIES))
        .map(of -> new Trigger.First(of, unseenFor, learn));
  }

  private Optional<Trigger> absence(Section section) {
    boolean any =
        section.optional(
            "publishers",
            node -> scalars.choice(node, "publishers", Map.of("same", false, "any", true)),
            false);
    return section
        .required(
            "nothingFor",
            node -> scalars.duration(node, "nothingFor", Duration.ofMinutes(1), Bounds.WINDOW))
        .map(nothingFor -> new Trigger.Absence(nothingFor, any));
  }

  private Optional<Trigger> figure(Section section) {
    Optional<Expression.Counted> counted =
        section
            .optional("counted", node -> scalars.text(node, "counted", Bounds.NAME))
            .map(Expression.Counted::new);
    double share =
        section.optional("changesBy", node -> scalars.share(node, "changesBy"), USUAL_SHARE);
    Duration within = section.optional("within", this::within, DAY);
    return Optional.of(new Trigger.FigureChange(counted, share, within));
  }

  private Optional<Trigger> sequence(Section section, WatchReader watches) {
    Optional<Duration> within = section.required("within", this::within);
    Optional<List<Node>> nodes =
        section.required("steps", node -> Optional.of(scalars.elements(node, "steps")));
    if (nodes.isEmpty()) return Optional.empty();
    List<Expression> steps =
        nodes.get().stream().flatMap(node -> watches.watch(node, "a step").stream()).toList();
    int written = nodes.get().size();
    Optional<Node> list = section.optional("steps").filter(SequenceNode.class::isInstance);
    if (list.isPresent() && (written < 2 || written > 5)) {
      findings.report(list.get(), "a sequence has 2 to 5 steps, here are " + written);
    }
    boolean whole = steps.size() == written && written >= 2 && written <= 5;
    return whole ? within.map(w -> new Trigger.Sequence(steps, w)) : Optional.empty();
  }

  private Optional<Trigger> keptLongEnough(Trigger trigger, Node node) {
    if (trigger.reach().compareTo(Bounds.WINDOW) <= 0) return Optional.of(trigger);
    return scalars.refuse(
        node,
        "the trigger looks back "
            + trigger.reach()
            + " in all, and articles are kept for "
            + Bounds.WINDOW);
  }

  private Optional<Counting> counting(Node node) {
    return scalars.choice(node, "count", Choices.COUNTINGS);
  }

  private Optional<Duration> within(Node node) {
    return scalars.duration(node, "within", SHORTEST, Bounds.WINDOW);
  }

  private Optional<Double> factor(Node node) {
    Optional<Double> factor = scalars.decimal(node, "factor");
    if (factor.isEmpty() || (factor.get() > 1 && factor.get() <= 1_000)) return factor;
    return scalars.refuse(node, "factor must be more than 1 and at most 1000, was " + factor.get());
  }

  private Optional<Duration> baseline(Node node) {
    Optional<Duration> baseline =
        scalars.duration(node, "baseline", DAY, Bounds.WINDOW.minusDays(1));
    if (baseline.isEmpty() || baseline.get().toMillis() % DAY.toMillis() == 0) return baseline;
    return scalars.refuse(node, "baseline must be whole days, such as P7D");
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
