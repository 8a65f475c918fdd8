package io.wirewatch.alert.topology;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Beat;
import io.wirewatch.contracts.Pulse;
import io.wirewatch.rules.trigger.Activity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How far a partition of articles was read, and who published in it.
///
/// An article tells that all before it were read. While none comes the clock tells it, from the
/// moment on that lies [#IDLE] back: whatever was received before that has been handed out since,
/// be it after a start, when the consumer has to find its place first.
final class PulseMeter {

  /// How long nothing must have come for the clock to tell how far the partition was read.
  static final Duration IDLE = Duration.ofSeconds(5);

  /// How long it is remembered which beats were told.
  private static final Duration REMEMBERED = Duration.ofDays(3);

  private final int partition;
  private final Activity told = new Activity();
  private final Set<Beat> news = new HashSet<>();
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

  /// Takes note of who published, for those who count on it.
  void beat(Article article) {
    if (told.add(article.getPublisher(), article.getEventTime())) {
      news.add(new Beat(article.getPublisher(), Activity.spanOf(article.getEventTime())));
    }
  }

  /// What was not told before; empty when that is nothing.
  Optional<Pulse> pulse(Instant now) {
    Instant idle = now.minus(IDLE);
    Instant through = !busyUntil.isAfter(idle) && idle.isAfter(read) ? idle : read;
    if (news.isEmpty() && !through.isAfter(toldThrough)) return Optional.empty();
    toldThrough = through;
    List<Beat> beats = new ArrayList<>(news);
    news.clear();
    return Optional.of(new Pulse(partition, through, beats));
  }

  void forget(Instant now) {
    told.forgetBefore(now.minus(REMEMBERED));
  }
}
