package io.wirewatch.rules.language;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/// Reads times of a test: moments, or lengths from its start on.
final class Moments {
  /// A Monday at noon.
  static final Instant USUAL_START = Instant.parse("2026-01-05T12:00:00Z");

  private final Scalars scalars;
  private Instant start = USUAL_START;

  Moments(Findings findings) {
    this.scalars = new Scalars(findings);
  }

  /// What lengths are counted from.
  Instant start() {
    return start;
  }

  void startAt(Instant moment) {
    start = moment;
  }

  /// Whether the text at a node says a moment rather than a length.
  static Optional<Instant> moment(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException notOne) {
      return Optional.empty();
    }
  }

  Optional<Instant> read(Node node, String what) {
    Optional<String> text = scalars.text(node, what);
    if (text.isEmpty()) return Optional.empty();
    String length = text.get().startsWith("+") ? text.get().substring(1) : text.get();
    Optional<Instant> read =
        moment(text.get())
            .or(() ->
                Scalars.parseDuration(length)
                    .filter(found -> found.abs().compareTo(Duration.ofDays(3_650)) < 0)
                    .map(start::plus));
    if (read.isPresent()) return read;
    return scalars.refuse(
        node,
        what
            + " must be a length from the start of the test, such as +90m or +1d2h, or a moment such"
            + " as 2026-01-05T12:00:00Z, was \""
            + text.get()
            + '"');
  }
}
