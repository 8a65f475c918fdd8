package io.wirewatch.rules.trigger;

import java.time.Duration;
import java.time.Instant;

/// An episode that ends when nothing has come for a time, or when it has run for too long.
abstract class Lapsing extends Running {

  private final Duration lapse;
  private Instant last;

  Lapsing(Counted opening, Instant openedAt, Duration lapse) {
    super(opening, openedAt);
    this.lapse = lapse;
    this.last = openedAt;
  }

  /// What the article counts for.
  abstract Judgement judged(Counted article);

  @Override
  final Judgement judge(Counted article) {
    last = article.eventTime();
    return judged(article);
  }

  @Override
  final Instant endsAt() {
    Instant emptied = last.plus(lapse);
    Instant longest = openedAt().plus(EpisodeFold.LONGEST).plus(lapse);
    return emptied.isBefore(longest) ? emptied : longest;
  }
}
