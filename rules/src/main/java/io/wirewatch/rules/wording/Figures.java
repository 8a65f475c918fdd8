package io.wirewatch.rules.wording;

import io.wirewatch.contracts.Claim;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Numbers as sentences say them.
public final class Figures {

  private Figures() {}

  /// With commas between thousands and at most two decimals: 1,500; 0.25; 12.5.
  public static String number(double value) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }

  /// The number with its unit, where it is one: 1,500; 12.5 percent; 300 USD.
  public static String amount(Claim claim) {
    String number = number(claim.getValue());
    return claim.getUnit().equals("count") ? number : number + " " + claim.getUnit();
  }

  /// What is counted, else the unit: troops; percent; "figure" where neither says.
  public static String subject(Claim claim) {
    return claim
        .getCounted()
        .filter(counted -> !counted.isBlank())
        .orElse(claim.getUnit().equals("count") ? "figure" : claim.getUnit());
  }
}
