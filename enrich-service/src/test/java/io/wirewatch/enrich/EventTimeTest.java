package io.wirewatch.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EventTimeTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          anHourAgo              | 2026-03-02T11:00:00Z     | 2026-03-02T11:00:00Z
          justFresh              | 2026-02-28T12:00:00Z     | 2026-02-28T12:00:00Z
          justStale              | 2026-02-28T11:59:59.999Z | 2026-03-02T12:00:00Z
          threeYearsAgo          | 2023-03-02T12:00:00Z     | 2026-03-02T12:00:00Z
          aClockSlightlyAhead    | 2026-03-02T12:05:00Z     | 2026-03-02T12:05:00Z
          aClockFarAhead         | 2026-03-02T14:00:00Z     | 2026-03-02T12:05:00Z
          """)
  void anArticlePublished(String name, Instant published, Instant expected) {
    assertEquals(expected, new EventTime(EventTime.TWO_DAYS).of(published, NOON), name);
  }

  @Test
  void anArticleWithoutAPublicationTimeCountsAtReceipt() {
    assertEquals(NOON, new EventTime(EventTime.TWO_DAYS).of(null, NOON));
  }

  @Test
  void freshnessMustBePositive() {
    assertThrows(IllegalArgumentException.class, () -> new EventTime(Duration.ZERO));
  }
}
