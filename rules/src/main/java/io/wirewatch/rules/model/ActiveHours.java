package io.wirewatch.rules.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/// The hours in which articles count for a rule: `[from, until)` on some days of the week, by the
/// clocks of a time zone. Where `until` is not after `from` the hours reach into the next day and
/// belong to the day on which they begin.
///
/// @param days not empty
/// @param zone whose clocks, changes to and from summer time included
public record ActiveHours(Set<DayOfWeek> days, LocalTime from, LocalTime until, ZoneId zone) {

  /// Copies and checks.
  public ActiveHours {
    if (days.isEmpty()) throw new IllegalArgumentException("active hours on no day");
    days = Set.copyOf(EnumSet.copyOf(days));
  }

  /// Whether the moment lies in the hours.
  public boolean contains(Instant moment) {
    ZonedDateTime at = moment.atZone(zone);
    LocalTime time = at.toLocalTime();
    if (from.isBefore(until)) {
      return days.contains(at.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(until);
    }
    if (!time.isBefore(from)) return days.contains(at.getDayOfWeek());
    return time.isBefore(until) && days.contains(at.getDayOfWeek().minus(1));
  }
}
