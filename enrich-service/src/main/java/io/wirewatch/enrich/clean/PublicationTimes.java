package io.wirewatch.enrich.clean;

import io.wirewatch.enrich.clean.Published.Known;
import io.wirewatch.enrich.date.Calendar;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds when an article was published, weighing what its page says in several places.
///
/// The surest place is believed. Another that names the same day makes it surer; a time well after
/// the article was received is no publication.
final class PublicationTimes {
  private static final List<String> METAS =
      List.of(
          "article:published_time",
          "datepublished",
          "date",
          "pubdate",
          "publish-date",
          "publishdate",
          "dc.date",
          "dc.date.issued",
          "parsely-pub-date",
          "sailthru.date",
          "og:published_time");
  private static final Duration AHEAD = Duration.ofDays(1);
  private static final double AGREED = 0.04;
  private static final double DOUBTED = 0.3;
  private static final int LATEST_PARAGRAPH = 3;
  private static final Set<String> NOT_LAST =
      Set.of("next", "until", "by", "before", "since", "every");

  private PublicationTimes() {}

  /// The surest of what a page says to machines.
  static Optional<Published> ofPage(PageFields fields, LinkedData linked) {
    List<Published> times = new ArrayList<>();
    add(times, linked.longest("datePublished"), Known.LINKED_DATA);
    METAS.forEach(name -> add(times, fields.meta(name), Known.META));
    add(times, fields.property("datepublished"), Known.MICRODATA);
    add(times, fields.attribute("time", "datetime"), Known.TIME_ELEMENT);
    return surest(times);
  }

  private static void add(List<Published> times, Optional<String> value, Known known) {
    value
        .flatMap(PublicationTimes::machineReadable)
        .map(moment -> Published.of(moment, known))
        .ifPresent(times::add);
  }

  /// The surest of what a page says to machines, its lines say to people, its address holds, and
  /// its first sentences let guess.
  ///
  /// @param dropped the lines that are not the article's
  /// @param kept the article's paragraphs
  static Optional<Published> of(
      Optional<Published> declared,
      List<Dropped> dropped,
      List<String> kept,
      String url,
      Instant receivedAt) {
    List<Published> times = new ArrayList<>();
    declared.ifPresent(times::add);
    dropped.forEach(part -> ofLine(part.text()).ifPresent(times::add));
    LocalDate received = LocalDate.ofInstant(receivedAt, ZoneOffset.UTC);
    kept.stream().limit(2).forEach(text -> ofDateline(text, received).ifPresent(times::add));
    DateLine.in(url.length() > 300 ? "" : datesOf(url))
        .map(moment -> Published.of(Moment.of(moment.day()), Known.ADDRESS))
        .ifPresent(times::add);
    if (times.isEmpty()) {
      weekday(kept, receivedAt).ifPresent(times::add);
    }
    Instant latest = receivedAt.plus(AHEAD);
    return surest(
        times.stream()
            .map(time -> time.at().isAfter(latest) ? time.with(time.sure() * DOUBTED) : time)
            .toList());
  }

  private static Optional<Published> ofLine(String line) {
    return DateLine.ofPublication(line)
        .map(moment ->
            Published.of(
                moment, DateLine.saysPublished(line) ? Known.LABELLED_LINE : Known.DATE_LINE));
  }

  private static Optional<Published> ofDateline(String paragraph, LocalDate received) {
    return Dateline.of(paragraph)
        .flatMap(opening -> DateLine.in(opening, received))
        .map(moment -> Published.of(moment, Known.DATELINE));
  }

  // An address has its date between slashes or dashes, and other numbers beside it.
  private static String datesOf(String url) {
    StringBuilder spaced = new StringBuilder();
    String path = url.replaceFirst("^https?://[^/]*", "");
    for (String part : path.split("[^0-9/-]+", -1)) {
      spaced.append(' ').append(part.replace('-', '/'));
    }
    return spaced.toString();
  }

  private static Optional<Published> surest(List<Published> times) {
    Optional<Published> first = times.stream().max(Comparator.comparingDouble(Published::sure));
    return first.map(best -> {
      long agreeing =
          times.stream()
              .filter(time -> time.known() != best.known() && isSameDay(time, best))
              .count();
      return best.with(Math.min(0.99, best.sure() + AGREED * agreeing));
    });
  }

  private static boolean isSameDay(Published one, Published other) {
    return Duration.between(one.at(), other.at()).abs().compareTo(Duration.ofHours(24)) < 0;
  }

  /// The latest day, not after receipt, of the weekday that the first paragraphs name last.
  private static Optional<Published> weekday(List<String> kept, Instant receivedAt) {
    LocalDate received = LocalDate.ofInstant(receivedAt, ZoneOffset.UTC);
    return kept.stream()
        .limit(LATEST_PARAGRAPH)
        .flatMap(paragraph -> weekdays(paragraph).stream())
        .map(day -> received.with(TemporalAdjusters.previousOrSame(day)))
        .max(Comparator.naturalOrder())
        .map(day -> Published.of(Moment.of(day), Known.WEEKDAY));
  }

  private static List<DayOfWeek> weekdays(String paragraph) {
    List<DayOfWeek> found = new ArrayList<>();
    String before = "";
    String head = paragraph.substring(0, Math.min(paragraph.length(), 600));
    for (DateToken token : DateToken.of(head)) {
      boolean past = !NOT_LAST.contains(before) && token.text().endsWith("day");
      if (past) {
        Calendar.weekday(token.text()).ifPresent(found::add);
      }
      before = token.text();
    }
    return found;
  }

  /// The time that a machine-readable field gives.
  static Optional<Moment> machineReadable(String value) {
    String trimmed = value.length() > 60 ? "" : iso(value.strip());
    try {
      return Optional.of(
          switch (DateTimeFormatter.ISO_DATE_TIME.parseBest(
              trimmed, OffsetDateTime::from, LocalDateTime::from)) {
            case OffsetDateTime time -> Moment.of(time);
            case LocalDateTime time -> new Moment(time.toLocalDate(), time.toLocalTime(), null);
            case Object other -> throw new IllegalStateException("parsed as " + other.getClass());
          });
    } catch (DateTimeParseException notATime) {
      return isoDay(trimmed).or(() -> DateLine.in(value));
    } catch (DateTimeException outOfRange) {
      return Optional.empty();
    }
  }

  private static String iso(String value) {
    return value
        .replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2")
        .replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (?=\\d)", "$1T");
  }

  private static Optional<Moment> isoDay(String value) {
    try {
      return Optional.of(Moment.of(LocalDate.parse(value)));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }
}
