package io.wirewatch.rules.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The languages that a rule may name: those of ISO 639 by their shortest code.
final class Languages {
  private static final String NOT_KNOWN = "und";

  /// What a text was read as.
  sealed interface Reading {}

  /// A language.
  record Known(String tag) implements Reading {}

  /// No language, for the reason given.
  record Unknown(String why) implements Reading {}

  private Languages() {}

  /// @param text a code as it is written
  static Reading of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.equals(NOT_KNOWN) || isKnown(lower)) return new Known(lower);
    return new Unknown("unknown language \"" + text + '"' + hint(lower));
  }

  /// Codes of three letters count where there is none of two.
  private static boolean isKnown(String code) {
    boolean letters = code.matches("[a-z]{2,3}");
    return letters && !english(code).equals(code) && shorter(code).isEmpty();
  }

  private static String english(String code) {
    return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
  }

  private static Optional<String> shorter(String code) {
    if (code.length() != 3) return Optional.empty();
    return Arrays.stream(Locale.getISOLanguages())
        .filter(two -> Locale.of(two).getISO3Language().equals(code))
        .findFirst();
  }

  private static String hint(String written) {
    String primary = written.split("[-_]", 2)[0];
    if (!primary.equals(written) && isKnown(primary)) {
      return "; a language goes without its region or script: " + primary;
    }
    Optional<String> meant = shorter(written).or(() -> named(written));
    return meant
        .map(code -> "; did you mean \"" + code + "\"?")
        .orElse("; write its code of ISO 639: en, de, zh, or und where it is not known");
  }

  private static Optional<String> named(String written) {
    var byName =
        Arrays.stream(Locale.getISOLanguages())
            .collect(
                Collectors.toMap(
                    code -> english(code).toLowerCase(Locale.ROOT), c -> c, (a, _) -> a));
    return Spelling.nearest(written, byName.keySet()).map(byName::get);
  }
}
