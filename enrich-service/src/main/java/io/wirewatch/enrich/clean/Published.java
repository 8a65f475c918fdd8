package io.wirewatch.enrich.clean;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When an article was published, how that is known and how sure it is.
///
/// @param at midnight where only the day is known
/// @param dayOnly whether only the day is known
/// @param zone as given; null where none is, and then `at` is reckoned in UTC
/// @param sure from 0 to 1; below [#BELIEVED] it is a guess
public record Published(
    Instant at, boolean dayOnly, @Nullable ZoneOffset zone, Known known, double sure) {
  /// From here on a time is taken as the article's.
  public static final double BELIEVED = 0.5;

  /// How the time is known, with how far to trust it.
  public enum Known {
    /// The page's linked data.
    LINKED_DATA(0.95),
    /// A `meta` element.
    META(0.9),
    /// Microdata.
    MICRODATA(0.9),
    /// The first `time` element.
    TIME_ELEMENT(0.75),
    /// A line that says "published" before it.
    LABELLED_LINE(0.9),
    /// A line that is a date and nothing else.
    DATE_LINE(0.8),
    /// The dateline that opens the text.
    DATELINE(0.7),
    /// The date in the address.
    ADDRESS(0.7),
    /// The latest weekday that the first sentences name: news says "on Monday" within the week.
    WEEKDAY(0.3);

    private final double trust;

    Known(double trust) {
      this.trust = trust;
    }

    double trust() {
      return trust;
    }
  }

  public Published {
    Objects.requireNonNull(at);
    Objects.requireNonNull(known);
    if (!(sure >= 0 && sure <= 1)) {
      throw new IllegalArgumentException("sure must be from 0 to 1, was " + sure);
    }
  }

  static Published of(Moment moment, Known known) {
    return new Published(
        moment.instant(), moment.time() == null, moment.zone(), known, known.trust());
  }

  Published with(double newSure) {
    return new Published(at, dayOnly, zone, known, newSure);
  }
}
