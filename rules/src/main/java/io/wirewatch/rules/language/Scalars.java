package io.wirewatch.rules.language;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads single values; what cannot be read is a finding and comes back empty.
final class Scalars {
  private final Findings findings;

  Scalars(Findings findings) {
    this.findings = findings;
  }

  /// Text that is not blank, stripped.
  Optional<String> text(Node node, String what) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip());
    }
    return refuse(node, what + " must be text");
  }

  /// A whole number within `[least, most]`.
  Optional<Integer> number(Node node, String what, int least, int most) {
    String expected = what + " must be a whole number from " + least + " to " + most;
    return text(node, what).flatMap(text -> number(node, text, expected, least, most));
  }

  private Optional<Integer> number(Node node, String text, String expected, int least, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) return Optional.of(number);
    } catch (NumberFormatException notANumber) {
      return refuse(node, expected + ", was \"" + text + "\"");
    }
    return refuse(node, expected + ", was " + text);
  }

  /// A length of time within `[least, most]`: ISO 8601 (`PT6H`, `P2D`) or short (`90s`, `30m`,
  /// `6h`, `2d`).
  Optional<Duration> duration(Node node, String what, Duration least, Duration most) {
    return text(node, what).flatMap(text -> duration(node, what, text, least, most));
  }

  private Optional<Duration> duration(
      Node node, String what, String text, Duration least, Duration most) {
    Optional<Duration> duration = parseDuration(text);
    if (duration.isEmpty()) {
      return refuse(
          node, what + " must be a time such as PT6H, 90s, 30m, 6h or 2d, was \"" + text + "\"");
    }
    boolean within = duration.get().compareTo(least) >= 0 && duration.get().compareTo(most) <= 0;
    if (within) return duration;
    return refuse(node, what + " must be from " + least + " to " + most + ", was " + text);
  }

  private static Optional<Duration> parseDuration(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    boolean iso = upper.startsWith("P");
    String shortForm = upper.endsWith("D") ? "P" + upper : "PT" + upper;
    try {
      return Optional.of(Duration.parse(iso ? upper : shortForm));
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }

  /// One of the named values.
  <T> Optional<T> choice(Node node, String what, Map<String, T> choices) {
    return text(node, what)
        .flatMap(name ->
            Optional.ofNullable(choices.get(name))
                .or(() -> refuse(node, unknown(what, name, choices))));
  }

  private static String unknown(String what, String name, Map<String, ?> choices) {
    return "unknown "
        + what
        + " \""
        + name
        + "\""
        + Spelling.hint(name, List.copyOf(choices.keySet()));
  }

  /// The elements of a sequence; a single value is a finding, too.
  List<Node> elements(Node node, String what) {
    if (node instanceof SequenceNode sequence) return sequence.getValue();
    findings.report(node, what + " must be a list");
    return List.of();
  }

  private <T> Optional<T> refuse(Node node, String message) {
    findings.report(node, message);
    return Optional.empty();
  }
}
