package io.wirewatch.ingest.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RestTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          120                           | PT2M
          Sun, 01 Mar 2026 12:05:00 GMT | PT5M
          Sun, 01 Mar 2026 11:05:00 GMT | none
          0                             | none
          soon                          | none
          """)
  void retryAfterIsSecondsOrADate(String header, String rest) {
    assertEquals(rest, Rest.retryAfter(header, NOW).map(Duration::toString).orElse("none"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          max-age=600            | PT10M
          public, Max-Age=600    | PT10M
          s-maxage=600           | none
          no-cache               | none
          max-age=0              | none
          """)
  void maxAgeIsFoundAmongTheDirectives(String header, String rest) {
    assertEquals(rest, Rest.maxAge(header).map(Duration::toString).orElse("none"));
  }
}
