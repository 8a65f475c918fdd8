package io.wirewatch.enrich.name;

import io.wirewatch.contracts.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes of a name the key under which its common spellings meet.
///
/// Georgiy and Georgy Zinoviev have one key, as have Yoon Suk Yeol and Yoon Suk-yeol. The key is
/// stable: it depends on the name and nothing else.
public final class NameKey {
  private static final Pattern ENDING = Pattern.compile("(iy|yy|ij|ii|yj)$");
  private static final Pattern SOFT_ENDING = Pattern.compile("(?<=[grxsvf])e[ij]$");
  private static final Pattern SOFT_Y = Pattern.compile("(?<=[bcdfghjklmnprstvz])y(?=e)");

  private NameKey() {}

  /// The key, `person:georgy-zinoviev` for example; the name must hold a letter or digit.
  public static String of(String name, EntityType type) {
    List<String> parts = NameParts.of(name, type).parts();
    String key = parts.stream().map(NameKey::fold).collect(Collectors.joining("-"));
    return type.name().toLowerCase(Locale.ROOT) + ":" + key;
  }

  /// Folds the endings on which romanisations of Cyrillic differ most, and leaves the rest legible.
  private static String fold(String part) {
    if (part.length() < 4) {
      return part;
    }
    String folded = ENDING.matcher(part).replaceAll("y");
    folded = SOFT_ENDING.matcher(folded).replaceAll("ey");
    return SOFT_Y.matcher(folded).replaceAll("i");
  }
}
