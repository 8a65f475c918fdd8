package io.wirewatch.rules.language;

import io.wirewatch.rules.model.Rule;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Reads single values; what cannot be read is a finding and comes back empty.
final class Scalars {
  private static final String DECIMAL = "-?[0-9]{1,15}(\\.[0-9]{1,9})?";

  private final Findings findings;

  Scalars(Findings findings) {
    this.findings = findings;
  }

  /// Text that is not blank, stripped.
  Optional<String> text(Node node, String what) {
    if (node instanceof ScalarNode scalar
        && !scalar.getTag().equals(Tag.NULL)
        && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip());
    }
    return refuse(node, what + " must be text");
  }

  /// Text of at most so many characters.
  Optional<String> text(Node node, String what, int most) {
    Optional<String> text = text(node, what);
    if (text.isEmpty() || text.get().length() <= most) return text;
    return refuse(
        node, what + " has at most " + most + " characters, this one " + text.get().length());
  }

  /// What a computer goes by: an id of a rule, the name of a set.
  Optional<String> id(Node node, String what) {
    Optional<String> id = text(node, what);
    if (id.isEmpty() || Rule.isId(id.get())) return id;
    return refuse(
        node, what + " is 1 to 64 lower-case letters, digits and hyphens, was \"" + id.get() + '"');
  }

  /// `true` or `false`.
  Optional<Boolean> flag(Node node, String what) {
    boolean plain = node.getTag().equals(Tag.BOOL);
    if (plain && node instanceof ScalarNode scalar) {
      if (scalar.getValue().equals("true")) return Optional.of(true);
      if (scalar.getValue().equals("false")) return Optional.of(false);
    }
    return refuse(node, what + " must be true or false");
  }

  /// A number, which may have a point.
  Optional<Double> decimal(Node node, String what) {
    Optional<String> text = plain(node);
    boolean number = text.isPresent() && text.get().matches(DECIMAL);
    if (number) return text.map(Double::valueOf);
    return refuse(node, what + " must be a number such as 3 or 2.5" + was(node));
  }

  /// A share: `20%` or `0.2`, more than nothing and at most tenfold.
  Optional<Double> share(Node node, String what) {
    Optional<String> text = text(node, what);
    if (text.isEmpty()) return Optional.empty();
    boolean percent = text.get().endsWith("%");
    String number = percent ? text.get().substring(0, text.get().length() - 1) : text.get();
    if (number.matches(DECIMAL)) {
      double share = Double.parseDouble(number) / (percent ? 100 : 1);
      if (share > 0 && share <= 10) return Optional.of(share);
    }
    return refuse(
        node,
        what + " must be a share such as 20% or 0.2, at most 1000%, was \"" + text.get() + '"');
  }

  private static Optional<String> plain(Node node) {
    return node instanceof ScalarNode scalar && scalar.isPlain()
        ? Optional.of(scalar.getValue().strip())
        : Optional.empty();
  }

  private static String was(Node node) {
    if (!(node instanceof ScalarNode scalar)) return "";
    return ", was " + (scalar.isPlain() ? "\"" + scalar.getValue() + '"' : "in quotes");
  }

  /// A whole number within `[least, most]`.
  Optional<Integer> number(Node node, String what, int least, int most) {
    Optional<String> text = plain(node);
    if (text.isPresent() && text.get().matches("-?[0-9]{1,9}")) {
      int number = Integer.parseInt(text.get());
      if (number >= least && number <= most) return Optional.of(number);
    }
    return refuse(node, what + " must be a whole number from " + least + " to " + most + was(node));
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

  /// ISO 8601 as it is; the short form made of it: `1d12h` is `P1DT12H`.
  static Optional<Duration> parseDuration(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    int day = upper.indexOf('D') + 1;
    String time = upper.substring(day);
    String iso =
        upper.startsWith("P")
            ? upper
            : "P" + upper.substring(0, day) + (time.isEmpty() ? "" : "T" + time);
    try {
      return Optional.of(Duration.parse(iso));
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

  /// The elements of a sequence of at most so many, each read; those that cannot be are left out.
  <T> Optional<List<T>> list(Node node, String what, int most, Function<Node, Optional<T>> reader) {
    List<Node> elements = elements(node, what);
    if (elements.size() > most) {
      findings.report(
          node, what + " has at most " + most + " entries, here are " + elements.size());
    }
    return Optional.of(elements.stream().flatMap(each -> reader.apply(each).stream()).toList());
  }

  /// Reports what is wrong; empty.
  <T> Optional<T> refuse(Node node, String message) {
    findings.report(node, message);
    return Optional.empty();
  }
}
