package io.wirewatch.rules.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Counting;
import io.wirewatch.rules.model.ActiveHours;
import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger.Threshold;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActiveHoursTest {

  /// From two to four at night in Berlin, where the clocks change at night on two days a year.
  private static final ActiveHours NIGHT =
      new ActiveHours(
          EnumSet.allOf(DayOfWeek.class),
          LocalTime.of(2, 0),
          LocalTime.of(4, 0),
          ZoneId.of("Europe/Berlin"));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          # case,                                            article,              counts
          winter: two is one in UTC,                         2026-02-01T01:00:00Z, true
          winter: four is over,                              2026-02-01T03:00:00Z, false
          before the clocks go forward,                      2026-03-29T00:59:59Z, false
          the hour from two to three is skipped: it is three, 2026-03-29T01:00:00Z, true
          and four comes an hour sooner,                     2026-03-29T02:00:00Z, false
          summer: two is midnight in UTC,                    2026-07-01T00:00:00Z, true
          summer: just before,                               2026-06-30T23:59:59Z, false
          the first two of the clock of the night of three hours, 2026-10-25T00:00:00Z, true
          the second two of the clock,                            2026-10-25T01:00:00Z, true
          the last hour,                                     2026-10-25T02:59:59Z, true
          four of the clock,                                      2026-10-25T03:00:00Z, false
          """)
  void anArticleCountsByTheClocksOfTheZone(String name, Instant at, boolean counts) {
    TreeSet<Counted> articles = new TreeSet<>();
    articles.add(Wires.article("a", "p", "o", at));
    Timing timing = new Timing(Duration.ZERO, Duration.ZERO, Optional.of(NIGHT));
    Threshold one = new Threshold(Counting.ARTICLES, 1, Duration.ofHours(1));
    int episodes = Episodes.of(articles, one, timing, Known.through(Instant.MIN)).size();
    assertEquals(counts ? 1 : 0, episodes, name);
  }
}
