package io.wirewatch.enrich.clean;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A point in time as a page writes it, which may lack its hour or its zone.
///
/// @param time null where only the day is given
/// @param zone null where none is given
record Moment(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset zone) {
  static Moment of(LocalDate day) {
    return new Moment(day, null, null);
  }

  static Moment of(OffsetDateTime time) {
    return new Moment(time.toLocalDate(), time.toLocalTime(), time.getOffset());
  }

  /// The instant, a missing hour taken as midnight and a missing zone as UTC.
  Instant instant() {
    return day.atTime(time == null ? LocalTime.MIDNIGHT : time)
        .toInstant(zone == null ? ZoneOffset.UTC : zone);
  }
}
