package io.wirewatch.enrich.ledger;

import io.wirewatch.contracts.Claim;
import java.util.Comparator;
import java.util.Locale;

/// What claims are on, as a ledger files them.
///
/// @param name what is counted, else the unit
/// @param unit of the numbers
/// @param compared whether claims on it are held against each other
record Subject(String name, String unit, boolean compared) implements Comparable<Subject> {
  private static final Comparator<Subject> ORDER =
      Comparator.comparing(Subject::name)
          .thenComparing(Subject::unit)
          .thenComparing(Subject::compared);

  static Subject of(Claim claim) {
    return claim
        .getQuantity()
        .map(name -> new Subject(name, claim.getUnit(), true))
        .orElseGet(() ->
            new Subject(
                claim
                    .getCounted()
                    .map(counted -> counted.toLowerCase(Locale.ROOT))
                    .orElse(claim.getUnit()),
                claim.getUnit(),
                false));
  }

  @Override
  public int compareTo(Subject other) {
    return ORDER.compare(this, other);
  }
}
