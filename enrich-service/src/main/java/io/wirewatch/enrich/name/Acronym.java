package io.wirewatch.enrich.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells whether a name is the initials of another: PLA for People's Liberation Army.
final class Acronym {
  private static final int FEWEST = 3;
  private static final int MOST = 6;
  private static final Set<String> LEFT_OUT = Set.of("of", "and", "the", "for", "on", "in", "de");

  private Acronym() {}

  /// Whether a name as it is written is the initials of these parts, but for a country.
  static boolean of(String written, List<String> parts) {
    String letters = withoutCountry(written).replace(".", "");
    if (letters.length() < FEWEST
        || letters.length() > MOST
        || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return false;
    }
    String small = letters.toLowerCase(Locale.ROOT);
    return small.equals(initials(parts)) || small.equals(initials(withoutSmall(parts)));
  }

  private static String withoutCountry(String written) {
    return Arrays.stream(written.split(" ", -1))
        .filter(word -> !Conflicts.isCountry(word.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(" "));
  }

  private static List<String> withoutSmall(List<String> parts) {
    return parts.stream().filter(part -> !LEFT_OUT.contains(part)).toList();
  }

  private static String initials(List<String> parts) {
    return parts.stream().map(part -> part.substring(0, 1)).collect(Collectors.joining());
  }
}
