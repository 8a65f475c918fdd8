package io.wirewatch.enrich.name;

import io.wirewatch.contracts.EntityType;
import java.util.List;
import java.util.regex.Pattern;

/// A name made ready to be compared; what is done here does not change its [NameKey].
///
/// @param written as it was given
/// @param words in small Latin letters, all of them, never empty
/// @param parts those that tell who is meant, numbers in digits unless it is a person
/// @param form as [NameParts] has it
record ComparedName(String written, List<String> words, List<String> parts, String form) {
  private static final Pattern GLUED_FORM =
      Pattern.compile("(?<=\\p{Ll}{3})(?=(?:AG|SE|SA|NV|BV|AB|AS|GmbH|LLC|PLC|Inc|Ltd)\\b)");
  private static final Pattern DIGIT_IN_WORD =
      Pattern.compile("(?<=\\p{L})[01345](?=\\p{L})|(?<=\\p{L}{2})[01345](?!\\d)");

  static ComparedName of(String name, EntityType type) {
    boolean person = type == EntityType.PERSON;
    String plain =
        person
            ? DIGIT_IN_WORD.matcher(name).replaceAll(digit -> letter(digit.group()))
            : GLUED_FORM.matcher(name).replaceAll(" ");
    NameParts parts = NameParts.of(plain, type);
    return new ComparedName(
        name.strip(),
        NameParts.words(Latin.of(plain)),
        person ? parts.parts() : Numbers.inDigits(parts.parts()),
        parts.form());
  }

  /// All parts without a space.
  String joined() {
    return String.join("", parts);
  }

  /// The letter that a digit is written for: Ig0r Sech1n.
  private static String letter(String digit) {
    return switch (digit) {
      case "0" -> "o";
      case "1" -> "i";
      case "3" -> "e";
      case "4" -> "a";
      default -> "s";
    };
  }
}
