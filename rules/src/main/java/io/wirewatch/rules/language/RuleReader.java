package io.wirewatch.rules.language;

import io.wirewatch.rules.model.Derived;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Group;
import io.wirewatch.rules.model.Notice;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.RuleTest;
import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;

/// Reads one rule, with its tests, from its YAML mapping.
final class RuleReader {
  static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "language",
          "watch",
          "trigger",
          "group",
          "derived",
          "rearm",
          "for",
          "activeHours",
          "severity",
          "escalate",
          "notify",
          "inhibitedBy",
          "cap",
          "staged",
          "tests");

  private final Findings findings;
  private final Scalars scalars;
  private final WatchReader watches;
  private final TriggerReader triggers;
  private final TimingReader timings;
  private final NoticeReader notices;

  RuleReader(Findings findings, WatchReader watches) {
    this.findings = findings;
    this.scalars = new Scalars(findings);
    this.watches = watches;
    this.triggers = new TriggerReader(findings, watches);
    this.timings = new TimingReader(findings);
    this.notices = new NoticeReader(findings);
  }

  /// A rule and its tests.
  record Tested(Rule rule, List<RuleTest> tests) {}

  /// The rule at `node`; empty, with at least one finding, where it is not one.
  ///
  /// @param beside keys that stand beside the rule's own
  Optional<Tested> read(Node node, List<String> beside) {
    int characters = node.getEndMark().getIndex() - node.getStartMark().getIndex();
    if (characters > Bounds.RULE_CHARACTERS) {
      return scalars.refuse(
          node,
          "a rule has at most " + Bounds.RULE_CHARACTERS + " characters, this one " + characters);
    }
    List<String> keys = Stream.concat(KEYS.stream(), beside.stream()).toList();
    return Section.read("a rule", node, keys, findings).flatMap(this::rule);
  }

  private Optional<Tested> rule(Section section) {
    Optional<String> id = section.required("id", this::id);
    Optional<String> title =
        section.required("title", node -> scalars.text(node, "title", Bounds.NAME));
    Optional<String> language = section.optional("language", this::language);
    Optional<Trigger> trigger = section.required("trigger", triggers::read);
    Optional<Expression> watch = watch(section, trigger);
    Group usual = trigger.map(RuleReader::usualGroup).orElse(new Group.Whole());
    Group group = section.optional("group", n -> scalars.choice(n, "group", Choices.GROUPS), usual);
    Derived derived =
        section.optional(
            "derived", n -> scalars.choice(n, "derived", Choices.DERIVED), Derived.IGNORE);
    Timing timing = timings.read(section, trigger);
    Notice notice = notices.read(section, id);
    TestReader tests = new TestReader(findings, id.orElse(""), language);
    List<RuleTest> tested = section.optional("tests", tests::read, List.of());
    if (id.isEmpty() || title.isEmpty() || watch.isEmpty() || trigger.isEmpty()) {
      return Optional.empty();
    }
    Rule.Watched watched = new Rule.Watched(watch.get(), language);
    return Optional.of(
        new Tested(
            new Rule(id.get(), title.get(), watched, trigger.get(), group, timing, notice, derived),
            tested));
  }

  private Optional<String> id(Node node) {
    Optional<String> id = scalars.id(node, "an id");
    if (id.filter(written -> written.startsWith(Rule.RESERVED)).isEmpty()) return id;
    return scalars.refuse(
        node,
        "ids that start with \"%s\" are kept for Wirewatch's own rules, was \"%s\""
            .formatted(Rule.RESERVED, id.get()));
  }

  /// The rule's watch; that of a sequence may be left out, and is then any of its steps.
  private Optional<Expression> watch(Section section, Optional<Trigger> trigger) {
    if (section.optional("watch").isEmpty()
        && trigger.orElse(null) instanceof Trigger.Sequence sequence) {
      return Optional.of(new Expression.Or(sequence.steps()));
    }
    boolean unread = trigger.isEmpty() && section.optional("trigger").isPresent();
    Optional<Node> node = unread ? section.optional("watch") : section.required("watch");
    return node.flatMap(written -> watches.watch(written, "watch"));
  }

  /// What is claimed, and what follows what, is of one story.
  private static Group usualGroup(Trigger trigger) {
    return switch (trigger) {
      case Trigger.Threshold _, Trigger.Spike _, Trigger.First _, Trigger.Absence _ ->
          new Group.Whole();
      case Trigger.FigureChange _, Trigger.Sequence _ -> new Group.ByStory();
    };
  }

  private Optional<String> language(Node node) {
    return scalars
        .text(node, "language")
        .flatMap(text ->
            switch (Languages.of(text)) {
              case Languages.Known(String tag) -> Optional.of(tag);
              case Languages.Unknown(String why) -> scalars.refuse(node, why);
            });
  }
}
