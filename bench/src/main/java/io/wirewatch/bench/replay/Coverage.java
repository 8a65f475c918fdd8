package io.wirewatch.bench.replay;

import io.wirewatch.contracts.PubStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/// What is published of one event: a wire, and after it those who copy it, tell it in other words,
/// report for themselves, correct or take back what they published, or send it twice.
final class Coverage {
  private static final int PUBLISHERS = 400;
  private static final int FACTS = 5;
  private static final int LEAST = 4;
  private static final int MORE = 13;
  private static final Duration SOON = Duration.ofMinutes(2);
  private static final Duration HOURS = Duration.ofHours(3);
  private static final Duration DAYS = Duration.ofDays(2);
  private static final Duration FORGETTING = Duration.ofDays(13);

  private final Happening happening;
  private final Changes changes;
  private final Random random;
  private final List<Report> reports = new ArrayList<>();

  Coverage(Words words, Kinds kinds, Random random) {
    this.happening = new Happening(words, kinds, random);
    this.changes = new Changes(words, kinds, random);
    this.random = random;
  }

  /// All of it, in the order of time.
  ///
  /// @param start when the wire comes in
  /// @param elsewhere a wire about something else, for those who put two together
  List<Report> from(Instant start, List<String> elsewhere) {
    reports.add(report(happening.report(0, FACTS, random), start));
    List<Instant> times = new ArrayList<>();
    int count = LEAST + random.nextInt(MORE);
    for (int i = 0; i < count; i++) times.add(start.plus(delay()));
    times.sort(null);
    times.forEach(at -> reports.add(next(at, elsewhere)));
    return reports;
  }

  /// The sentences of the wire.
  List<String> wire() {
    return reports.getFirst().sentences();
  }

  private Report next(Instant at, List<String> elsewhere) {
    Report base = Words.any(reports, random);
    if (base.sentences().isEmpty()) base = reports.getFirst();
    List<String> said = base.sentences();
    return switch (random.nextInt(100) / 4) {
      case 0, 1, 2 -> copy(base, changes.furnished(said), at);
      case 3, 4, 5 -> copy(base, changes.trimmed(said), at);
      case 6, 7, 8 -> copy(base, changes.edited(said), at);
      case 9 -> copy(base, changes.excerpt(said, happening), at);
      case 10 -> copy(base, changes.merged(said, elsewhere), at);
      case 11, 12, 13, 14 -> report(happening.report(1, FACTS, random), at);
      case 15, 16, 17, 18 -> report(happening.report(2, 2 + random.nextInt(FACTS - 1), random), at);
      case 19, 20 -> base.saying(changes.corrected(said, happening), at);
      case 21 -> base.saying(said, at);
      case 22 -> renumbered(base, at);
      default -> base.takenBack(random.nextBoolean() ? PubStatus.CANCELED : PubStatus.WITHHELD, at);
    };
  }

  private Report report(List<String> sentences, Instant at) {
    String publisher = "paper%d.example".formatted(random.nextInt(PUBLISHERS));
    return new Report(id(), publisher, happening.headline(random), sentences, PubStatus.USABLE, at);
  }

  private Report copy(Report base, List<String> sentences, Instant at) {
    Report copy = report(sentences, at);
    boolean sameTitle = random.nextBoolean();
    return new Report(
        copy.id(),
        copy.publisher(),
        sameTitle ? base.title() : copy.title(),
        sentences,
        PubStatus.USABLE,
        at);
  }

  private Report renumbered(Report base, Instant at) {
    return new Report(id(), base.publisher(), base.title(), base.sentences(), PubStatus.USABLE, at);
  }

  private String id() {
    return HexFormat.of().toHexDigits(random.nextLong())
        + HexFormat.of().toHexDigits(random.nextLong());
  }

  private Duration delay() {
    int kind = random.nextInt(20);
    if (kind < 5) return Duration.ofMillis(1 + random.nextLong(SOON.toMillis()));
    if (kind < 14) return exponential(HOURS);
    if (kind < 18) return exponential(DAYS);
    return FORGETTING.plus(exponential(DAYS));
  }

  private Duration exponential(Duration mean) {
    return Duration.ofMillis(1 + (long) (-Math.log(1 - random.nextDouble()) * mean.toMillis()));
  }
}
