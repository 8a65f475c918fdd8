package io.wirewatch.enrich.name;

import io.wirewatch.contracts.EntityType;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;

/// Makes of a name the key under which its common spellings meet.
///
/// Georgiy and Georgy Zinoviev have one key, as have Yoon Suk Yeol and Yoon Suk-yeol. The key is
/// stable: it depends on the name and nothing else.
public final class NameKey {
  private static final Set<String> ENDINGS = Set.of("iy", "yy", "ij", "ii", "yj");
  private static final Set<String> SOFT_ENDINGS = Set.of("ei", "ej");
  private static final String BEFORE_SOFT_ENDING = "grxsvf";
  private static final String BEFORE_SOFT_Y = "bcdfghjklmnprstvz";

  /// By type; the news names the same few over and over.
  private static final Map<EntityType, Remembered> KEYS = keys();

  private NameKey() {}

  /// The key, `person:georgy-zinoviev` for example; the name must hold a letter or digit.
  public static String of(String name, EntityType type) {
    return remembered(type).of(name);
  }

  private static Remembered remembered(EntityType type) {
    return Objects.requireNonNull(KEYS.get(type), "every type has its keys");
  }

  private static Map<EntityType, Remembered> keys() {
    Map<EntityType, Remembered> keys = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      keys.put(type, new Remembered(name -> made(name, type)));
    }
    return keys;
  }

  private static String made(String name, EntityType type) {
    StringJoiner key = new StringJoiner("-", type.name().toLowerCase(Locale.ROOT) + ":", "");
    for (String part : NameParts.of(name, type).parts()) {
      key.add(fold(part));
    }
    return key.toString();
  }

  /// Folds the endings on which romanisations of Cyrillic differ most, and leaves the rest legible.
  private static String fold(String part) {
    if (part.length() < 4) {
      return part;
    }
    int end = part.length() - 2;
    String last = part.substring(end);
    if (ENDINGS.contains(last)) {
      return softened(part.substring(0, end) + "y");
    }
    boolean soft = SOFT_ENDINGS.contains(last) && isOneOf(BEFORE_SOFT_ENDING, part.charAt(end - 1));
    return softened(soft ? part.substring(0, end) + "ey" : part);
  }

  /// A y between a consonant and an e is an i.
  private static String softened(String part) {
    String softened = part;
    for (int y = part.indexOf("ye", 1); y > 0; y = part.indexOf("ye", y + 1)) {
      if (isOneOf(BEFORE_SOFT_Y, part.charAt(y - 1))) {
        softened = softened.substring(0, y) + "i" + softened.substring(y + 1);
      }
    }
    return softened;
  }

  private static boolean isOneOf(String letters, char c) {
    return letters.indexOf(c) >= 0;
  }
}
