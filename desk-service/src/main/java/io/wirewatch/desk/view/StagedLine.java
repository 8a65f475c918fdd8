package io.wirewatch.desk.view;

import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleFile;
import io.wirewatch.rules.language.Sets;
import io.wirewatch.rules.model.Rule;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Stages and promotes a rule by one line of its text; all else, comments and layout too, stays.
public final class StagedLine {

  /// A key of the rule itself stands at the start of its line, and the pattern takes one step a
  /// character.
  private static final Pattern LINE = Pattern.compile("(?m)^staged[ \\t]*:[^\\r\\n]*(\\R|\\z)");

  private StagedLine() {}

  /// The text of a rule that is not staged; empty when that cannot be had by taking out the line.
  ///
  /// @param yaml a rule's text
  /// @param sets those that it may name
  public static Optional<String> without(String yaml, Sets sets) {
    return checked(yaml, LINE.matcher(yaml).replaceAll(""), false, sets);
  }

  /// The text of a rule that is staged; empty when that cannot be had by a line.
  ///
  /// @param yaml a rule's text
  /// @param sets those that it may name
  public static Optional<String> with(String yaml, Sets sets) {
    if (rule(yaml, sets).filter(rule -> rule.notice().staged()).isPresent()) {
      return Optional.of(yaml);
    }
    Matcher line = LINE.matcher(yaml);
    String staged =
        line.find()
            ? line.replaceFirst("staged: true$1")
            : yaml + (yaml.endsWith("\n") ? "" : "\n") + "staged: true\n";
    return checked(yaml, staged, true, sets);
  }

  private static Optional<String> checked(String before, String after, boolean staged, Sets sets) {
    Optional<Rule> wanted = rule(before, sets).map(rule -> rule.withStaged(staged));
    return wanted.isPresent() && wanted.equals(rule(after, sets))
        ? Optional.of(after)
        : Optional.empty();
  }

  private static Optional<Rule> rule(String yaml, Sets sets) {
    return RuleFile.parse(yaml, sets) instanceof Parsed.Valid valid && valid.rules().size() == 1
        ? Optional.of(valid.rules().getFirst())
        : Optional.empty();
  }
}
