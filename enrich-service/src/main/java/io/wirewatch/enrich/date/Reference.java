package io.wirewatch.enrich.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/// The day from which a text reckons.
///
/// @param day on which it was published, by UTC
/// @param sure how sure that day is, 0 to 1
public record Reference(LocalDate day, double sure) {
  public Reference {
    Objects.requireNonNull(day, "day");
    if (!(sure >= 0 && sure <= 1)) {
      throw new IllegalArgumentException("sure must be 0 to 1, was " + sure);
    }
  }

  /// The day of an instant.
  public static Reference of(Instant published, double sure) {
    return new Reference(LocalDate.ofInstant(published, ZoneOffset.UTC), sure);
  }
}
