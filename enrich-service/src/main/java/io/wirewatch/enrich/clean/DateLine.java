package io.wirewatch.enrich.clean;

import io.wirewatch.enrich.date.Calendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A line of text read for the date in it: `Published On 21 Oct 2024`, `21. Oktober 2024, 14:05
/// Uhr`, `10/21/2024 2:05 pm EDT`, `2024年10月21日`.
///
/// Where day and month are both numbers the day is first, unless there is no such month.
final class DateLine {
  private static final int LONGEST = 400;
  private static final int LABELLED = 20;
  private static final int SOON = 5;
  private static final int LONGEST_ALONE = 90;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;
  private static final int YEAR_DIGITS = 4;
  private static final Set<String> BETWEEN = Set.of("de", "of", "del", ".", ",", "/", "-", "'");
  private static final Set<String> AROUND =
      Set.of(
          "published",
          "posted",
          "updated",
          "last",
          "modified",
          "created",
          "date",
          "time",
          "on",
          "日",
          "at",
          "the",
          "first",
          "by",
          "de",
          "del",
          "of",
          "am",
          "pm",
          "a",
          "p",
          "m",
          "uhr",
          "um",
          "vom",
          "le",
          "el",
          "em",
          "as",
          "h",
          "min",
          "publiziert",
          "veroffentlicht",
          "aktualisiert",
          "stand",
          "erstellt",
          "publicado",
          "publicada",
          "actualizado",
          "atualizado",
          "publie",
          "mis",
          "jour",
          "pubblicato",
          "aggiornato",
          "publikacja",
          "opublikowano",
          "aktualizacja",
          "gepubliceerd",
          "опубликовано",
          "обновлено",
          "st",
          "nd",
          "rd",
          "th",
          "hrs",
          "local",
          "et",
          "день",
          "г");
  private static final Set<String> LABELS =
      Set.of(
          "published",
          "posted",
          "updated",
          "publiziert",
          "veroffentlicht",
          "aktualisiert",
          "publicado",
          "publicada",
          "actualizado",
          "atualizado",
          "publie",
          "pubblicato",
          "aggiornato",
          "publikacja",
          "opublikowano",
          "gepubliceerd",
          "опубликовано");

  private final List<DateToken> tokens;
  private final boolean[] used;
  private final @Nullable LocalDate reference;
  private @Nullable LocalDate day;
  private @Nullable LocalTime time;
  private @Nullable ZoneOffset zone;

  private DateLine(List<DateToken> tokens, @Nullable LocalDate reference) {
    this.tokens = tokens;
    this.reference = reference;
    this.used = new boolean[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      i = Math.max(i, date(i) - 1);
    }
    for (int i = 0; i < tokens.size(); i++) {
      time(i);
    }
  }

  /// The first date that the line names, with the first time of day.
  static Optional<Moment> in(String line) {
    return read(line).moment();
  }

  /// The first date that the line names; one without its year is the latest not after the day
  /// given.
  static Optional<Moment> in(String line, LocalDate notAfter) {
    return read(line, notAfter).moment();
  }

  /// The date that a line gives as that of publication: the line is a date alone, or says
  /// "published", "posted" or "updated" before it.
  static Optional<Moment> ofPublication(String line) {
    return labelled(line).or(() -> isOnlyADate(line) ? in(line) : Optional.empty());
  }

  /// Whether the line says that its date is that of publication.
  static boolean saysPublished(String line) {
    return labelled(line).isPresent();
  }

  /// Whether the line is a date, a time and words that go with them, and nothing else.
  static boolean isOnlyADate(String line) {
    return line.length() <= LONGEST_ALONE && hasDigit(line) && read(line).isAlone();
  }

  private static boolean hasDigit(String line) {
    return line.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static DateLine read(String line) {
    return read(line, null);
  }

  private static DateLine read(String line, @Nullable LocalDate reference) {
    String head = line.substring(0, Math.min(line.length(), LONGEST));
    return new DateLine(DateToken.of(head), reference);
  }

  private Optional<Moment> moment() {
    LocalDate found = day;
    return found == null ? Optional.empty() : Optional.of(new Moment(found, time, zone));
  }

  private boolean isAlone() {
    if (day == null) {
      return false;
    }
    for (int i = 0; i < used.length; i++) {
      String text = tokens.get(i).text();
      boolean mark = !Character.isLetterOrDigit(text.charAt(0));
      if (!used[i] && !mark && !AROUND.contains(text) && Calendar.weekday(text).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /// The date that follows a word for publication, wherever in the line that is.
  private static Optional<Moment> labelled(String line) {
    List<DateToken> all = DateToken.of(line.substring(0, Math.min(line.length(), LONGEST)));
    for (int i = 0; i < all.size(); i++) {
      if (LABELS.contains(all.get(i).text())) {
        DateLine rest =
            new DateLine(all.subList(i + 1, Math.min(all.size(), i + 1 + LABELLED)), null);
        if (rest.isSoon()) {
          return rest.moment();
        }
      }
    }
    return Optional.empty();
  }

  /// Whether the date is among the first tokens.
  private boolean isSoon() {
    for (int i = 0; i < Math.min(used.length, SOON); i++) {
      if (used[i]) {
        return day != null;
      }
    }
    return false;
  }

  /// Reads a date that begins at a token; the position after it, or the same when there is none.
  private int date(int at) {
    int end = named(at, false);
    end = end > at ? end : named(at, true);
    return end > at ? end : numbers(at);
  }

  private int named(int at, boolean monthFirst) {
    int middle = monthFirst ? month(at) : dayOfMonth(at);
    int year = middle < 0 ? -1 : after(middle);
    int last = year < 0 ? -1 : monthFirst ? dayOfMonth(year) : month(year);
    int yearAt = last < 0 ? -1 : after(last);
    if (last < 0) {
      return at;
    }
    Month month = Calendar.month(tokens.get(monthFirst ? at : year).text()).orElseThrow();
    int dayValue = tokens.get(monthFirst ? year : at).value();
    boolean dated = yearAt < tokens.size() && year(yearAt) > 0;
    return dated
        ? found(at, yearAt + 1, year(yearAt), month.getValue(), dayValue)
        : yearless(at, last, month, dayValue);
  }

  private int yearless(int at, int end, Month month, int dayValue) {
    LocalDate last = reference;
    if (last == null || dayValue > month.maxLength()) {
      return at;
    }
    boolean ahead = MonthDay.of(month, dayValue).isAfter(MonthDay.from(last.plusDays(1)));
    return found(at, end, last.getYear() - (ahead ? 1 : 0), month.getValue(), dayValue);
  }

  /// The position after a month's name, or -1.
  private int month(int at) {
    return at < tokens.size() && Calendar.month(tokens.get(at).text()).isPresent() ? at + 1 : -1;
  }

  private int dayOfMonth(int at) {
    int value = at < tokens.size() ? tokens.get(at).value() : -1;
    return value >= 1 && value <= 31 ? at + 1 : -1;
  }

  /// Past at most three marks and particles.
  private int after(int at) {
    int next = at;
    while (next < tokens.size() && next < at + 3 && isBetween(tokens.get(next).text())) {
      next++;
    }
    return next;
  }

  private static boolean isBetween(String text) {
    return BETWEEN.contains(text)
        || text.equals("st")
        || text.equals("nd")
        || text.equals("rd")
        || text.equals("th");
  }

  private int numbers(int at) {
    if (at + 4 >= tokens.size()) {
      return at;
    }
    int first = tokens.get(at).value();
    int second = tokens.get(at + 2).value();
    String mark = tokens.get(at + 1).text();
    boolean marks = "./-年".contains(mark) && "./-月".contains(tokens.get(at + 3).text());
    if (!marks || first < 0 || second < 0) {
      return at;
    }
    int third = tokens.get(at + 4).value();
    if (year(at) > 0 && tokens.get(at).text().length() == YEAR_DIGITS) {
      return found(at, at + 5, first, second, third);
    }
    boolean dayFirst = second <= 12;
    return year(at + 4) < 0
        ? at
        : found(at, at + 5, year(at + 4), dayFirst ? second : first, dayFirst ? first : second);
  }

  /// A year, also one run together with what follows it; -1 where there is none.
  private int year(int at) {
    DateToken token = tokens.get(at);
    if (!token.number() || token.text().length() < YEAR_DIGITS) {
      return -1;
    }
    int year = Integer.parseInt(token.text().substring(0, YEAR_DIGITS));
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1;
  }

  private int found(int start, int end, int year, int month, int dayValue) {
    try {
      LocalDate date = LocalDate.of(year, month, dayValue);
      day = day == null ? date : day;
      for (int i = start; i < end; i++) {
        used[i] = true;
      }
      return end;
    } catch (DateTimeException noSuchDay) {
      return start;
    }
  }

  /// Reads `14:05`, `2:05 pm`, `14:05:30 GMT` or `14:05 +0200` at a token that no date has used.
  private void time(int at) {
    int minuteAt = at + 2;
    if (minuteAt >= tokens.size() || used[at] || !":.h".contains(tokens.get(at + 1).text())) {
      return;
    }
    int hour = tokens.get(at).value();
    int minute = tokens.get(minuteAt).value();
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || used[minuteAt]) {
      return;
    }
    int next = minuteAt + 1;
    boolean seconds = next + 1 < tokens.size() && tokens.get(next).text().equals(":");
    next = seconds ? next + 2 : next;
    for (int i = at; i < next; i++) {
      used[i] = true;
    }
    if (time == null) {
      time = LocalTime.of(halfOfDay(hour, next), minute);
      zone(next);
    }
  }

  private int halfOfDay(int hour, int at) {
    String text = at < tokens.size() ? tokens.get(at).text() : "";
    boolean dotted = at + 2 < tokens.size() && tokens.get(at + 2).text().equals("m");
    boolean pm = text.equals("pm") || (text.equals("p") && dotted);
    boolean am = text.equals("am") || (text.equals("a") && dotted);
    return pm && hour < 12 ? hour + 12 : am && hour == 12 ? 0 : hour;
  }

  private void zone(int start) {
    for (int i = start; i < Math.min(tokens.size(), start + 6); i++) {
      String text = tokens.get(i).text();
      Optional<ZoneOffset> named = Calendar.zone(text);
      if (named.isPresent() && zone == null) {
        zone = named.get();
        used[i] = true;
      }
    }
  }
}
