package io.wirewatch.runtime.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Single values from their text.
final class Scalar {

  private static final Pattern SHORT_DURATION = Pattern.compile("(\\d{1,12})\\s*(ms|s|m|h|d)");

  private Scalar() {}

  /// What a constructor is given for a value that is not set: 0 or false for a primitive, else
  /// null.
  static @Nullable Object absent(Class<?> type) {
    if (type == int.class) return 0;
    if (type == long.class) return 0L;
    if (type == double.class) return 0.0;
    if (type == boolean.class) return false;
    return null;
  }

  /// Reads a value of the type; the path is for the message.
  static Object parse(Class<?> type, String text, String path) throws ConfigurationException {
    try {
      return parse(type, text.strip());
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new ConfigurationException(
          "%s must be %s, was %s".formatted(path, expected(type), shown(type, text)), e);
    }
  }

  private static Object parse(Class<?> type, String text) {
    if (type == String.class) return text;
    if (type == int.class || type == Integer.class) return Integer.valueOf(text);
    if (type == long.class || type == Long.class) return Long.valueOf(text);
    if (type == double.class || type == Double.class) return Double.valueOf(text);
    if (type == boolean.class || type == Boolean.class) return truth(text);
    if (type == Duration.class) return duration(text);
    if (type == URI.class) return URI.create(text);
    if (type == Path.class) return Path.of(text);
    if (type == Secret.class) return new Secret(text);
    if (type.isEnum()) return constant(type, text);
    throw new IllegalStateException("settings cannot be of type " + type.getName());
  }

  private static boolean truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on" -> true;
      case "false", "no", "off" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static Duration duration(String text) {
    Matcher matcher = SHORT_DURATION.matcher(text);
    if (!matcher.matches()) return Duration.parse(text);
    long amount = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      case "m" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }

  private static Object constant(Class<?> type, String text) {
    String name = text.replace('-', '_');
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> String.valueOf(constant).equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(text));
  }

  private static String expected(Class<?> type) {
    if (type == Duration.class) return "a duration such as 30s or PT30S";
    if (type == URI.class) return "a URI";
    if (type == Path.class) return "a path";
    if (type == Secret.class) return "a secret that is not empty";
    if (type == boolean.class || type == Boolean.class) return "true or false";
    if (type == double.class || type == Double.class) return "a number";
    if (type.isEnum()) return "one of " + Arrays.toString(type.getEnumConstants());
    return "a whole number";
  }

  private static String shown(Class<?> type, String text) {
    return type == Secret.class ? "***" : "'" + text + "'";
  }
}
