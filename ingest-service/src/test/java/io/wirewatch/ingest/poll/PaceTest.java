package io.wirewatch.ingest.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PaceTest {

  private static final Pace PACE = new Pace(Duration.ofMinutes(1), Duration.ofHours(1));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          # case,                           before,  outcome,    rest,    failures, after
          news halves,                      PT16M,   fetched,    ,        0,        PT8M
          but not below the shortest,       PT1M,    fetched,    ,        0,        PT1M
          no news lets it grow by half,     PT16M,   stale,      ,        0,        PT24M
          so does an unchanged feed,        PT16M,   unchanged,  ,        0,        PT24M
          but not past the longest,         PT1H,    unchanged,  ,        0,        PT1H
          a feed may ask for more,          PT2M,    fetched,    PT20M,   0,        PT20M
          but not past the longest,         PT2M,    fetched,    P30D,    0,        PT1H
          asking for less changes nothing,  PT16M,   unchanged,  PT5S,    0,        PT24M
          a first failure,                  PT16M,   failed,     ,        1,        PT2M
          a fourth,                         PT16M,   failed,     ,        4,        PT16M
          a thousandth,                     PT16M,   failed,     ,        1000,     PT1H
          a server that names a time,       PT1M,    failed,     PT30M,   1,        PT30M
          gone,                             PT1M,    gone,       ,        1,        PT1H
          """)
  void theIntervalFollowsTheFeed(
      String c, Duration before, String outcome, Duration rest, int failures, Duration after) {
    assertEquals(
        after, PACE.after(before, outcome(outcome, Optional.ofNullable(rest)), failures), c);
  }

  @ParameterizedTest
  @CsvSource({"0.0, PT54S", "0.5, PT1M", "0.75, PT1M3S"})
  void chanceMovesAnIntervalByATenthAtMost(double chance, Duration moved) {
    assertEquals(moved, Pace.jittered(Duration.ofMinutes(1), chance));
  }

  @Test
  void aPaceWithoutRoomIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Pace(Duration.ofMinutes(2), Duration.ofMinutes(1)));
  }

  private static FetchOutcome outcome(String word, Optional<Duration> rest) {
    return switch (word) {
      case "fetched" -> new FetchOutcome.Fetched(3, rest);
      case "stale" -> new FetchOutcome.Fetched(0, rest);
      case "unchanged" -> new FetchOutcome.Unchanged(rest);
      case "failed" -> new FetchOutcome.Failed("HTTP 500", rest);
      case "gone" -> new FetchOutcome.Gone();
      default -> throw new IllegalArgumentException(word);
    };
  }
}
