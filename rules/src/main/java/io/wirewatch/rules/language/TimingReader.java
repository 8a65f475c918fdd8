package io.wirewatch.rules.language;

import io.wirewatch.rules.model.ActiveHours;
import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger;
import java.time.Duration;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/// Reads when a rule may fire: `rearm`, `for`, `activeHours`.
final class TimingReader {
  private final Scalars scalars;
  private final HoursReader hours;

  TimingReader(Findings findings) {
    this.scalars = new Scalars(findings);
    this.hours = new HoursReader(findings);
  }

  /// @param trigger the rule's; empty where it cannot be read
  Timing read(Section section, Optional<Trigger> trigger) {
    Duration rearm =
        section.optional(
            "rearm",
            node -> scalars.duration(node, "rearm", Duration.ZERO, Bounds.REARM),
            trigger.map(TimingReader::usualRearm).orElse(Duration.ZERO));
    Duration holdFor = section.optional("for", node -> holdFor(node, trigger), Duration.ZERO);
    Optional<ActiveHours> active = section.optional("activeHours", hours::read);
    return new Timing(rearm, holdFor, active);
  }

  /// As long as the window where there is one: a value that is new, a silence, a number that
  /// changes is news each time.
  private static Duration usualRearm(Trigger trigger) {
    return switch (trigger) {
      case Trigger.Threshold threshold -> threshold.within();
      case Trigger.Spike spike -> spike.within();
      case Trigger.Sequence sequence -> sequence.within();
      case Trigger.First _, Trigger.Absence _, Trigger.FigureChange _ -> Duration.ZERO;
    };
  }

  private Optional<Duration> holdFor(Node node, Optional<Trigger> trigger) {
    if (trigger.isPresent() && !(trigger.get() instanceof Trigger.Threshold)) {
      return scalars.refuse(
          node,
          "\"for\" goes with a threshold only: what the other triggers tell of happens at a moment"
              + " and does not hold");
    }
    return scalars.duration(node, "for", Duration.ZERO, Bounds.WINDOW);
  }
}
