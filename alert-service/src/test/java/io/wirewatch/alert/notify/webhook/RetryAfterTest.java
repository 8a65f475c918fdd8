package io.wirewatch.alert.notify.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case          | value                         | seconds
          seconds         | 120                           | 120
          a date          | Sun, 1 Mar 2026 12:00:30 GMT  | 30
          a date long ago | Sun, 01 Mar 2020 12:00:30 GMT | 0
          below zero      | -5                            |
          many digits     | 99999999999999999999          |
          a word          | soon                          |
          """)
  void isReadAs(String name, String value, @Nullable Long seconds) {
    assertEquals(
        Optional.ofNullable(seconds).map(Duration::ofSeconds), RetryAfter.parse(value, NOON), name);
  }
}
