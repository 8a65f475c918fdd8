package io.wirewatch.alert.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  private static final Backoff BACKOFF =
      new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(1), 8);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                             | made | asked | jitter | wait in seconds
          the first wait                     | 1    |       | 0      | 2
          it doubles                         | 4    |       | 0      | 16
          never longer than the longest      | 7    |       | 0      | 60
          jitter takes off half at most      | 4    |       | 1      | 8
          what the receiver asks counts      | 1    | 30    | 0      | 30
          but not when its own is longer     | 5    | 1     | 0      | 32
          nor beyond the longest             | 1    | 86400 | 0      | 60
          after the last attempt there is no | 8    | 30    | 0      |
          """)
  void theWaitBeforeTheNextAttempt(
      String name, int made, @Nullable Long asked, double jitter, @Nullable Long wait) {
    Optional<Duration> found =
        BACKOFF.next(made, Optional.ofNullable(asked).map(Duration::ofSeconds), jitter);
    assertEquals(Optional.ofNullable(wait).map(Duration::ofSeconds), found, name);
  }
}
