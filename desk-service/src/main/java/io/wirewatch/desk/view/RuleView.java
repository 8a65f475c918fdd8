package io.wirewatch.desk.view;

import static java.util.Comparator.comparing;
import static java.util.Locale.ROOT;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleError;
import io.wirewatch.rules.model.Group;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Trigger;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A rule in the words of the page.
///
/// @param revision as it was written last
/// @param parsed what that revision says, or what is wrong with it
/// @param nearness how near it is to an alert
/// @param disabling that it was disabled; empty when nothing tells so
/// @param lastAlert the newest alert of the rule
/// @param now what ages are measured to
public record RuleView(
    RuleRevision revision,
    Parsed parsed,
    Nearness nearness,
    Optional<Disabling> disabling,
    Optional<Alert> lastAlert,
    Instant now) {

  // The authors that the alert service writes for rules from files.
  private static final String SHIPPED = "shipped:";
  private static final String FILE = "file:";

  /// Rules that cannot be read, rules that are disabled, then the rules by how little is missing,
  /// then by id.
  static final Comparator<RuleView> READING_ORDER =
      comparing(RuleView::valid)
          .thenComparing(rule -> !rule.isDisabled())
          .thenComparingInt(rule -> rule.nearness().missing())
          .thenComparing(RuleView::id);

  /// The rule's id.
  public String id() {
    return revision.getId();
  }

  /// Whether the last revision is a rule.
  public boolean valid() {
    return rule().isPresent();
  }

  /// What the rule is called; its id when it cannot be read.
  public String title() {
    return rule().map(Rule::title).orElse(id());
  }

  /// `low`, `medium`, `high` or `critical`; empty when the rule cannot be read.
  public String severity() {
    return rule().map(rule -> rule.severity().name().toLowerCase(ROOT)).orElse("");
  }

  /// When it fires: `3 origins within 6 h, per story`; empty when the rule cannot be read.
  public String condition() {
    return rule().map(rule -> condition(rule.trigger()) + each(rule.group())).orElse("");
  }

  /// What is wrong with the last revision, in order of its place; empty when nothing is.
  public List<RuleError> errors() {
    return switch (parsed) {
      case Parsed.Valid _ -> List.of();
      case Parsed.Invalid invalid -> invalid.errors();
    };
  }

  /// What the rule counts, as a standing's unit: `origins`.
  public String counted() {
    return rule().map(rule -> unit(counting(rule.trigger())) + "s").orElse("");
  }

  /// The newest alert, in the words of the page.
  public Optional<AlertView> alert() {
    return lastAlert.map(alert -> new AlertView(alert, Hush.NONE, now));
  }

  /// The groups nearest to the threshold, nearest first.
  public List<Standing> standings() {
    return nearness.standings();
  }

  /// Whether it matches nothing because it failed too often.
  public boolean isDisabled() {
    return disabling.filter(Disabling::holds).isPresent();
  }

  /// Whether it waits for nothing to come, which the alert service alone measures.
  public boolean isOfSilence() {
    return rule().map(rule -> rule.trigger() instanceof Trigger.Absence).orElse(false);
  }

  /// How long ago it matched last; empty when nothing is remembered.
  public Optional<String> lastMatchAge() {
    return nearness.lastMatch().map(at -> Spell.age(at, now));
  }

  /// Whether only its author is told of its alerts.
  public boolean isStaged() {
    return rule().map(rule -> rule.notice().staged()).orElse(false);
  }

  /// Whether it comes with Wirewatch.
  public boolean isShipped() {
    return revision.getAuthor().startsWith(SHIPPED);
  }

  /// Who wrote it or where: `in ours.yaml`, `by Anna`.
  public String writer() {
    String author = revision.getAuthor();
    return author.startsWith(FILE) ? "in " + author.substring(FILE.length()) : "by " + author;
  }

  /// How long ago it was written.
  public String age() {
    return Spell.age(revision.getRevisedAt(), now);
  }

  /// The rule itself; empty when the last revision cannot be read.
  public Optional<Rule> rule() {
    return rule(id(), parsed);
  }

  static Optional<Rule> rule(String id, Parsed parsed) {
    return switch (parsed) {
      case Parsed.Valid valid ->
          valid.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
      case Parsed.Invalid _ -> Optional.empty();
    };
  }

  /// What one of what is counted is called.
  static String unit(Counting counting) {
    return switch (counting) {
      case ARTICLES -> "article";
      case PUBLISHERS -> "site";
      case ORIGINS -> "origin";
      case PERSONS -> "person";
      case ORGANIZATIONS -> "organization";
      case PLACES -> "place";
      case KEYWORDS -> "keyword";
      case LANGUAGES -> "language";
      case STORIES -> "story";
    };
  }

  private static Counting counting(Trigger trigger) {
    return switch (trigger) {
      case Trigger.Threshold threshold -> threshold.count();
      case Trigger.Spike spike -> spike.count();
      case Trigger.First first -> first.of();
      case Trigger.Absence _, Trigger.FigureChange _, Trigger.Sequence _ -> Counting.ARTICLES;
    };
  }

  private static String condition(Trigger trigger) {
    return switch (trigger) {
      case Trigger.Threshold threshold ->
          Spell.count(threshold.atLeast(), unit(threshold.count()))
              + " within "
              + Spell.length(threshold.within());
      case Trigger.Spike spike ->
          spike.factor() + " times the usual within " + Spell.length(spike.within());
      case Trigger.First first ->
          "a " + unit(first.of()) + " not seen for " + Spell.length(first.unseenFor());
      case Trigger.Absence absence -> "nothing for " + Spell.length(absence.nothingFor());
      case Trigger.FigureChange figure ->
          "a figure that differs by " + Math.round(figure.share() * 100) + " %";
      case Trigger.Sequence sequence ->
          sequence.steps().size() + " steps within " + Spell.length(sequence.within());
    };
  }

  private static String each(Group group) {
    return switch (group) {
      case Group.Whole _ -> "";
      case Group.ByStory _ -> ", per story";
      case Group.ByPublisher _ -> ", per site";
      case Group.ByEntity entity -> ", per " + noun(entity.type());
    };
  }

  private static String noun(EntityType type) {
    return switch (type) {
      case PERSON -> "person";
      case ORGANIZATION -> "organization";
      case LOCATION -> "place";
      case OTHER -> "name";
    };
  }
}
