package io.wirewatch.alert.mute;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Matcher;
import io.wirewatch.contracts.Silence;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Decides by the silences of the desk.
final class Silences {

  private Silences() {}

  /// The silence that describes the alert at `now`; of several, the one that lasts longest.
  ///
  /// A silence holds in `[from, until)` and describes an alert when each of its matchers does. One
  /// without matchers describes none, and so does a matcher of a field that is not known.
  static Optional<Muting> silences(Alert alert, Collection<Silence> silences, Instant now) {
    return silences.stream()
        .filter(s -> !now.isBefore(s.getFrom()) && now.isBefore(s.getUntil()))
        .filter(s -> describes(s, alert))
        .max(Comparator.comparing(Silence::getUntil).thenComparing(Silence::getId))
        .map(s -> new Muting.Muted(Muting.By.SILENCE, why(s)));
  }

  private static boolean describes(Silence silence, Alert alert) {
    return !silence.getMatchers().isEmpty()
        && silence.getMatchers().stream().allMatch(m -> describes(m, alert));
  }

  private static boolean describes(Matcher matcher, Alert alert) {
    return switch (matcher.getField()) {
      case "rule" -> matcher.getValue().equals(alert.getRuleId());
      case "group" -> matcher.getValue().equals(alert.getGroup());
      case "severity" -> matcher.getValue().equalsIgnoreCase(alert.getSeverity().name());
      case "publisher" -> isOf(matcher.getValue(), alert);
      default -> false;
    };
  }

  /// Whether all the articles that the alert shows are one publisher's: a feed gone wild is
  /// silenced so, and what others report as well is not.
  private static boolean isOf(String publisher, Alert alert) {
    return !alert.getEvidence().isEmpty()
        && alert.getEvidence().stream().allMatch(e -> e.getPublisher().equals(publisher));
  }

  private static String why(Silence silence) {
    return "silence %s, by %s until %s: %s"
        .formatted(silence.getId(), silence.getBy(), silence.getUntil(), silence.getWhy());
  }
}
