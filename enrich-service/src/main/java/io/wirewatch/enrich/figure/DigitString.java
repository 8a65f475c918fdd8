package io.wirewatch.enrich.figure;

import java.util.regex.Pattern;

/// The value of digits with separators.
final class DigitString {
  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}([,.])\\d{3}(\\1\\d{3})*(\\D\\d+)?");
  private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(,\\d{2})+,\\d{3}(\\.\\d+)?");

  private DigitString() {}

  /// The value, or NaN where the separators make no sense; at most 15 digits count.
  ///
  /// @param decimalComma whether the language writes 1.500,5 rather than 1,500.5
  static double value(String digits, boolean decimalComma) {
    if (digits.length() > 20) {
      return Double.NaN;
    }
    char group = decimalComma ? '.' : ',';
    char point = decimalComma ? ',' : '.';
    boolean grouped = digits.indexOf(group) >= 0 && isGrouped(digits);
    String plain = grouped ? remove(digits, group) : digits;
    if (plain.indexOf(group) >= 0 || plain.indexOf(point) != plain.lastIndexOf(point)) {
      return Double.NaN;
    }
    try {
      return Double.parseDouble(plain.replace(point, '.'));
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
