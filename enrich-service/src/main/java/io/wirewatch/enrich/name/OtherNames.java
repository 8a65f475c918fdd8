package io.wirewatch.enrich.name;

import io.wirewatch.contracts.EntityType;
import java.util.Arrays;
import java.util.List;

/// Parts the names of one body that lists set side by side: Al-Qa'ida/Islamic Army.
final class OtherNames {
  // Less is a legal form or a measure: A/S.
  private static final int SHORTEST = 4;

  private OtherNames() {}

  /// The names that a name is made of; the name itself where it is one, or a person's.
  static List<String> of(EntityType type, String name) {
    if (type == EntityType.PERSON || name.indexOf('/') < 0) {
      return List.of(name);
    }
    List<String> names = Arrays.stream(name.split("/", -1)).map(String::strip).toList();
    return names.stream().allMatch(part -> part.length() >= SHORTEST) ? names : List.of(name);
  }
}
