package io.wirewatch.rules.language;

import io.wirewatch.rules.model.ActiveHours;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.Node;

/// Reads `activeHours`: days of the week, two times of day, a time zone.
final class HoursReader {
  private static final Map<String, DayOfWeek> DAYS = days();

  private final Findings findings;
  private final Scalars scalars;

  HoursReader(Findings findings) {
    this.findings = findings;
    this.scalars = new Scalars(findings);
  }

  Optional<ActiveHours> read(Node node) {
    return Section.read("activeHours", node, List.of("days", "from", "until", "zone"), findings)
        .flatMap(this::hours);
  }

  private Optional<ActiveHours> hours(Section section) {
    Set<DayOfWeek> days = section.optional("days", this::days, EnumSet.allOf(DayOfWeek.class));
    Optional<LocalTime> from = section.required("from", node -> time(node, "from"));
    Optional<LocalTime> until = section.required("until", node -> time(node, "until"));
    Optional<ZoneId> zone = section.required("zone", this::zone);
    if (from.isEmpty() || until.isEmpty() || zone.isEmpty() || days.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new ActiveHours(days, from.get(), until.get(), zone.get()));
  }

  private Optional<Set<DayOfWeek>> days(Node node) {
    List<Node> elements = scalars.elements(node, "days");
    if (elements.isEmpty()) return scalars.refuse(node, "days names at least one day");
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    elements.forEach(each -> range(each).ifPresent(days::addAll));
    return Optional.of(days);
  }

  /// A day, or all from one to another: `fri-mon` has four.
  private Optional<Set<DayOfWeek>> range(Node node) {
    Optional<String> text = scalars.text(node, "a day");
    if (text.isEmpty()) return Optional.empty();
    List<DayOfWeek> ends =
        Arrays.stream(text.get().split("-", -1))
            .flatMap(name -> Optional.ofNullable(DAYS.get(name)).stream())
            .toList();
    long written = text.get().chars().filter(c -> c == '-').count() + 1;
    if (ends.size() != written || written > 2) {
      return scalars.refuse(
          node,
          "a day is one of "
              + String.join(", ", DAYS.keySet())
              + ", or mon-fri, was \""
              + text.get()
              + '"');
    }
    Set<DayOfWeek> days = EnumSet.of(ends.getLast());
    for (DayOfWeek day = ends.getFirst(); day != ends.getLast(); day = day.plus(1)) days.add(day);
    return Optional.of(days);
  }

  private Optional<LocalTime> time(Node node, String what) {
    Optional<String> text = scalars.text(node, what);
    if (text.isEmpty()) return Optional.empty();
    if (text.get().equals("24:00")) return Optional.of(LocalTime.MIDNIGHT);
    if (text.get().matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
      return Optional.of(LocalTime.parse(text.get()));
    }
    return scalars.refuse(
        node, what + " must be a time of day such as \"07:00\", was \"" + text.get() + '"');
  }

  private Optional<ZoneId> zone(Node node) {
    Optional<String> name = scalars.text(node, "zone");
    if (name.isEmpty()) return Optional.empty();
    Set<String> known = new TreeSet<>(ZoneId.getAvailableZoneIds());
    if (known.contains(name.get())) return name.map(ZoneId::of);
    try {
      return Optional.of(ZoneOffset.of(name.get()));
    } catch (DateTimeException unknown) {
      String hint =
          Spelling.nearest(name.get(), known)
              .map(near -> "; did you mean \"" + near + "\"?")
              .orElse("; write one such as Europe/Berlin or UTC");
      return scalars.refuse(node, "unknown zone \"" + name.get() + '"' + hint);
    }
  }

  private static Map<String, DayOfWeek> days() {
    Map<String, DayOfWeek> days = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(day.name().substring(0, 3).toLowerCase(Locale.ROOT), day);
    }
    return days;
  }
}
