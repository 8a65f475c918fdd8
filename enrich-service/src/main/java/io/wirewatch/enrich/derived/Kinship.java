package io.wirewatch.enrich.derived;

/// How a later report's facts stand to an earlier one's.
///
/// @param shared what the facts weigh that both state
/// @param amounts what the numbers among them weigh
/// @param taken the weight of the shared facts over that of all the later report's, 0 to 1
/// @param carried the weight of the earlier report's facts that came along over that of all of
///   them, 0 to 1
/// @param order the share of pairs of shared facts that both have in one order, 0 to 1
record Kinship(double shared, double amounts, double taken, double carried, double order) {
  /// Less than this proves nothing, whatever it is.
  static final double ENOUGH = 3;

  // Logistic regression with a penalty of 0.05 over half of our own labelled reports, rounded.
  // Names alone do not suffice, since all who report an event have them; amounts do, and five tell
  // as much as more, since a statement of accounts is read by all and has fifty.
  private static final double BIAS = -10;
  private static final double TAKEN = 5;
  private static final double CARRIED = 3;
  private static final double ORDER = 2;
  private static final double AMOUNTS = 6;
  private static final double MOST_AMOUNTS = 5;

  /// How sure it is that the later report was made of the earlier, 0 to 1.
  double confidence() {
    if (shared < ENOUGH) return 0;
    double evidence =
        BIAS
            + TAKEN * taken
            + CARRIED * carried
            + ORDER * order
            + AMOUNTS * Math.min(1, amounts / MOST_AMOUNTS);
    return 1 / (1 + Math.exp(-evidence));
  }
}
