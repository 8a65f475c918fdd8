package io.wirewatch.desk.api;

import io.wirewatch.runtime.http.ProblemException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// When something is to end, as a request says it.
final class Term {

  /// The fields that can say it.
  static final List<String> FIELDS = List.of("until", "for", "local", "zone");

  private static final Duration LONGEST = Duration.ofDays(366);

  private Term() {}

  /// The end: `until`, a time with its offset; else `for`, a length from now on; else `local`, a
  /// time by the clocks of `zone`. Empty when none of them is there.
  ///
  /// @throws ProblemException 422 when it cannot be read, is past, or is over a year away
  static Optional<Instant> of(Fields fields, Instant now) {
    Optional<String> until = fields.find("until");
    if (until.isPresent())
      return Optional.of(checked("until", until.get(), time(until.get()), now));
    Optional<String> length = fields.find("for");
    if (length.isPresent()) {
      return Optional.of(checked("for", length.get(), now.plus(length(length.get())), now));
    }
    return fields.find("local").map(local -> checked("local", local, local(fields, local), now));
  }

  private static Instant checked(String field, String text, Instant end, Instant now) {
    if (!end.isAfter(now)) throw Problems.field(field, text, "must lie ahead");
    if (end.isAfter(now.plus(LONGEST))) {
      throw Problems.field(field, text, "must be at most " + LONGEST.toDays() + " days away");
    }
    return end;
  }

  private static Instant time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw Problems.field("until", text, "must be a time such as 2026-03-04T15:00:00Z");
    }
  }

  private static Duration length(String text) {
    try {
      Duration length = Duration.parse(text);
      if (length.compareTo(LONGEST) <= 0) return length;
    } catch (DateTimeException e) {
      throw Problems.field("for", text, "must be a length of time such as PT1H");
    }
    throw Problems.field("for", text, "must be at most " + LONGEST.toDays() + " days");
  }

  private static Instant local(Fields fields, String local) {
    String zone = fields.find("zone").orElse("UTC");
    try {
      return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    } catch (DateTimeException e) {
      throw Problems.field(
          "local", local + " " + zone, "and zone must be such as 2026-03-04T15:00 Europe/Vienna");
    }
  }
}
