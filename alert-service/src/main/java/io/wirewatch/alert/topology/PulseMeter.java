package io.wirewatch.alert.topology;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Beat;
import io.wirewatch.contracts.Pulse;
import io.wirewatch.rules.trigger.Activity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How far a partition of articles was read, and who published in it.
///
/// Who published is told at once, with the matches of the article, so that a crash loses neither.
/// How far it was read is told every so often: an article tells that all before it were read, and
/// while none comes the clock does, from the moment on that lies [#IDLE] back. Whatever was
/// received before that has been handed out since, be it after a start, when the consumer has to
/// find its place first.
final class PulseMeter {

  /// How long nothing must have come for the clock to tell how far the partition was read.
  static final Duration IDLE = Duration.ofSeconds(5);

  /// How long it is remembered which beats were told.
  private static final Duration REMEMBERED = Duration.ofDays(3);

  private final int partition;
  private final Activity told = new Activity();
  private Instant busyUntil;
  private Instant read = Instant.EPOCH;
  private Instant toldThrough = Instant.EPOCH;

  /// @param now by the clock
  PulseMeter(int partition, Instant now) {
    this.partition = partition;
    this.busyUntil = now;
  }

  /// Takes note of an article that was matched.
  ///
  /// @param receivedAt when the broker took it
  void read(Instant receivedAt, Instant now) {
    busyUntil = now;
    if (receivedAt.isAfter(read)) read = receivedAt;
  }

  /// Who published, if that was not told before.
  Optional<Pulse> beat(Article article) {
    if (!told.add(article.getPublisher(), article.getEventTime())) return Optional.empty();
    Instant span = Activity.spanOf(article.getEventTime());
    return Optional.of(
        new Pulse(partition, toldThrough, List.of(new Beat(article.getPublisher(), span))));
  }

  /// How far the partition was read; empty when it is no further than was told.
  Optional<Pulse> pulse(Instant now) {
    Instant idle = now.minus(IDLE);
    Instant through = !busyUntil.isAfter(idle) && idle.isAfter(read) ? idle : read;
    if (!through.isAfter(toldThrough)) return Optional.empty();
    toldThrough = through;
    return Optional.of(new Pulse(partition, through, List.of()));
  }

  void forget(Instant now) {
    told.forgetBefore(now.minus(REMEMBERED));
  }
}
