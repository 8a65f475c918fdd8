package io.wirewatch.enrich.figure;

import java.util.regex.Pattern;

/// The value of digits with separators.
final class DigitString {
  private static final int MOST_DIGITS = 20;
  private static final char FRACTION_SLASH = '\u2044';
  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}([,.])\\d{3}(\\1\\d{3})*(\\D\\d+)?");
  private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(,\\d{2})+,\\d{3}(\\.\\d+)?");

  private DigitString() {}

  /// The value, or NaN where the separators make no sense. A single separator that parts no three
  /// digits is a decimal point whatever the language: 100.2 is no thousands.
  ///
  /// @param decimalComma whether the language writes 1.500,5 rather than 1,500.5
  static double value(String digits, boolean decimalComma) {
    if (digits.length() > MOST_DIGITS) {
      return Double.NaN;
    }
    char group = decimalComma ? '.' : ',';
    char point = decimalComma ? ',' : '.';
    if (digits.indexOf(group) >= 0) {
      boolean grouped = isGrouped(digits);
      if (!grouped && !decimalComma) {
        return Double.NaN;
      }
      return plain(grouped ? remove(digits, group) : digits, grouped ? point : group);
    }
    return plain(digits, point);
  }

  /// The value of a sign such as ½ or ⅔, folded; NaN for another number.
  static double vulgar(String folded) {
    int slash = folded.indexOf(FRACTION_SLASH);
    return slash <= 0
        ? Double.NaN
        : plain(folded.substring(0, slash), '.') / plain(folded.substring(slash + 1), '.');
  }

  private static double plain(String digits, char point) {
    if (digits.indexOf(point) != digits.lastIndexOf(point)) {
      return Double.NaN;
    }
    try {
      return Double.parseDouble(digits.replace(point, '.'));
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static boolean isGrouped(String digits) {
    return GROUPED.matcher(digits).matches() || INDIAN.matcher(digits).matches();
  }

  private static String remove(String digits, char separator) {
    return digits.replace(String.valueOf(separator), "");
  }
}
