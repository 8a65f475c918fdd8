package io.wirewatch.rules.language;

import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Severity;
import io.wirewatch.rules.model.Derived;
import io.wirewatch.rules.model.Group;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The names that a rule file uses for values of a kind, in the order in which messages list them.
final class Choices {
  static final Map<String, Severity> SEVERITIES = named(List.of(Severity.values()));
  static final Map<String, Counting> COUNTINGS = named(List.of(Counting.values()));

  /// What may be new: values of which an article may have several.
  static final Map<String, Counting> NOVELTIES =
      named(List.of(Counting.PERSONS, Counting.ORGANIZATIONS, Counting.PLACES, Counting.KEYWORDS));

  static final Map<String, Derived> DERIVED = named(List.of(Derived.values()));

  static final Map<String, Group> GROUPS = groups();

  private Choices() {}

  /// The values under their names in lower case.
  static <E extends Enum<E>> Map<String, E> named(List<E> values) {
    Map<String, E> named = new LinkedHashMap<>();
    values.forEach(value -> named.put(value.name().toLowerCase(Locale.ROOT), value));
    return named;
  }

  private static Map<String, Group> groups() {
    Map<String, Group> groups = new LinkedHashMap<>();
    groups.put("rule", new Group.Whole());
    groups.put("story", new Group.ByStory());
    groups.put("publisher", new Group.ByPublisher());
    Arrays.stream(EntityType.values())
        .forEach(type -> groups.put("entity:" + type.name(), new Group.ByEntity(type)));
    return groups;
  }
}
