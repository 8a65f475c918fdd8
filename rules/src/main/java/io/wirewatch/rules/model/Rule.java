package io.wirewatch.rules.model;

import io.wirewatch.contracts.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A rule that a desk wrote.
///
/// @param id lower-case letters, digits and hyphens, 1 to 64 characters
/// @param title for people to read, not blank
/// @param watch what an article must say
/// @param trigger when the matching articles become an alert
/// @param group what is counted separately
/// @param timing when it may fire
/// @param notice who is told
/// @param derived whose report a rewrite counts as
public record Rule(
    String id,
    String title,
    Watched watch,
    Trigger trigger,
    Group group,
    Timing timing,
    Notice notice,
    Derived derived) {

  /// What an article must say, and the language that it is written in.
  ///
  /// @param expression what must hold
  /// @param language a primary language subtag in lower case: words are then stemmed in articles of
  ///   this language or of none that is known, and found in just their form in all others. Empty:
  ///   words are stemmed by each article's own language
  public record Watched(Expression expression, Optional<String> language) {}

  /// The rule that nobody wrote: its alerts tell that a rule was disabled because it kept failing,
  /// in a group for each, which is that rule's id.
  public static final String DISABLED = "wirewatch-rule-disabled";

  /// What no id of a written rule starts with.
  public static final String RESERVED = "wirewatch-";

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  /// Checks.
  public Rule {
    if (!isId(id)) {
      throw new IllegalArgumentException(
          "a rule id is 1 to 64 lower-case letters, digits and hyphens, was \"" + id + "\"");
    }
    if (title.isBlank()) throw new IllegalArgumentException("rule " + id + " has a blank title");
  }

  /// A rule that takes a rewrite for its source's report.
  public Rule(
      String id,
      String title,
      Watched watch,
      Trigger trigger,
      Group group,
      Timing timing,
      Notice notice) {
    this(id, title, watch, trigger, group, timing, notice, Derived.IGNORE);
  }

  /// Whether a rule or a set of words may go by this id.
  public static boolean isId(String id) {
    return ID.matcher(id).matches();
  }

  /// What an article must say.
  public Expression expression() {
    return watch.expression();
  }

  /// Silence after an alert resolves before its group may open another.
  public Duration rearm() {
    return timing.rearm();
  }

  /// Severity of a new alert.
  public Severity severity() {
    return notice.severity();
  }

  /// Raises of the severity, by rising count.
  public List<Escalation> escalate() {
    return notice.escalate();
  }

  /// The severity of an alert that counts so many.
  public Severity severityAt(int count) {
    Severity severity = severity();
    for (Escalation escalation : escalate()) {
      boolean raises = escalation.severity().compareTo(severity) > 0;
      if (raises && count >= escalation.atLeast()) severity = escalation.severity();
    }
    return severity;
  }

  /// Names of the channels to tell.
  public List<String> channels() {
    return notice.channels();
  }

  /// The same rule, staged or not.
  public Rule withStaged(boolean staged) {
    Notice changed = notice.withStaged(staged);
    return new Rule(id, title, watch, trigger, group, timing, changed, derived);
  }
}
