package io.wirewatch.rules.mute;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Matcher;
import io.wirewatch.contracts.Silence;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// Which alerts a silence describes, and when.
public final class Scope {

  /// What a matcher may ask for: the id of a rule, the key of a group, a severity, and a publisher
  /// whose articles are all that an alert shows.
  public static final List<String> FIELDS = List.of("rule", "group", "severity", "publisher");

  private Scope() {}

  /// Whether the silence holds at `now`: in `[from, until)`.
  public static boolean holds(Silence silence, Instant now) {
    return !now.isBefore(silence.getFrom()) && now.isBefore(silence.getUntil());
  }

  /// Whether every matcher describes the alert. No matchers describe none, and so does a matcher of
  /// a field that is not known.
  public static boolean describes(Collection<Matcher> matchers, Alert alert) {
    return !matchers.isEmpty() && matchers.stream().allMatch(m -> describes(m, alert));
  }

  private static boolean isAllOf(String publisher, Alert alert) {
    return !alert.getEvidence().isEmpty()
        && alert.getEvidence().stream().allMatch(e -> e.getPublisher().equals(publisher));
  }

  private static boolean describes(Matcher matcher, Alert alert) {
    return switch (matcher.getField()) {
      case "rule" -> matcher.getValue().equals(alert.getRuleId());
      case "group" -> matcher.getValue().equals(alert.getGroup());
      case "severity" -> matcher.getValue().equalsIgnoreCase(alert.getSeverity().name());
      case "publisher" -> isAllOf(matcher.getValue(), alert);
      default -> false;
    };
  }
}
