package io.wirewatch.bench.replay;

import io.wirewatch.contracts.RawArticle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// Articles made up from a seed, in the order in which they come in.
final class Replay {
  /// The time from the first article to the last, longer than anything is remembered.
  static final Duration LENGTH = Duration.ofDays(36);

  private static final Instant START = Instant.parse("2026-10-01T00:00:00Z");

  private Replay() {}

  /// So many articles about events spread evenly over [#LENGTH]; what would come in after it does
  /// not.
  static List<RawArticle> of(int count, long seed) {
    Words words = Words.listed();
    Kinds kinds = Kinds.listed();
    Random random = new Random(seed);
    Instant end = START.plus(LENGTH);
    List<Report> all = new ArrayList<>();
    List<String> elsewhere = new Happening(words, kinds, random).report(0, 5, random);
    while (all.size() < count) {
      Coverage coverage = new Coverage(words, kinds, random);
      Instant start = START.plusMillis(random.nextLong(LENGTH.toMillis()));
      coverage.from(start, elsewhere).stream()
          .filter(report -> report.at().isBefore(end))
          .forEach(all::add);
      elsewhere = coverage.wire();
    }
    return all.subList(0, count).stream()
        .sorted(Comparator.comparing(Report::at))
        .map(Report::raw)
        .toList();
  }
}
