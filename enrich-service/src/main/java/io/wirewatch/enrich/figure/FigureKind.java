package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.Qualifier;

/// What a figure is read as, and how often that was right, span and value and unit, on labelled
/// text.
enum FigureKind {
  MONEY(.97),
  MEASURE(.96),
  /// A number with a sign or word for percent.
  SHARE(.89),
  /// Two-thirds, one in five.
  PART(.80),
  AGE(.91),
  /// Dozens, thousands.
  MAGNITUDE(.75),
  /// A number in digits and what it counts.
  COUNT(.83),
  /// One in words.
  COUNT_IN_WORDS(.73),
  /// How long something takes.
  SPAN(.94);

  private static final int CURRENCY_CODE = 3;

  private final double sure;

  FigureKind(double sure) {
    this.sure = sure;
  }

  /// How sure a figure of this kind is, 0 to 1.
  double sure() {
    return sure;
  }

  static FigureKind of(String text, Reading reading) {
    if (reading.lasting()) return SPAN;
    if (reading.qualifier() == Qualifier.MAGNITUDE) return MAGNITUDE;
    String words = text.substring(reading.start(), reading.end());
    boolean digits = words.chars().anyMatch(Character::isDigit);
    return switch (reading.unit()) {
      case Reading.PERCENT -> isSign(words) ? SHARE : PART;
      case Reading.COUNT -> digits ? COUNT : COUNT_IN_WORDS;
      case "a", "mo", "wk", "d", "h", "min", "s" -> AGE;
      default -> isMoney(reading.unit()) ? MONEY : MEASURE;
    };
  }

  /// Whether the unit stands in the figure; a share of something has it nowhere.
  private static boolean isSign(String words) {
    return words.contains("%") || words.contains("ent") || words.contains("pct");
  }

  /// Currencies go by three capital letters, no measure does.
  private static boolean isMoney(String unit) {
    return unit.length() >= CURRENCY_CODE
        && unit.chars().limit(CURRENCY_CODE).allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
