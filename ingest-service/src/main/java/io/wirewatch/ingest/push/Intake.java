package io.wirewatch.ingest.push;

import io.wirewatch.contracts.RawArticle;
import io.wirewatch.ingest.raw.RawArticles;
import io.wirewatch.ingest.raw.RawArticles.Publication;
import io.wirewatch.runtime.metrics.StageCounter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Takes articles in, a bounded number at a time, and counts what becomes of each: in = out +
/// dropped. Safe to share among threads.
final class Intake {

  private static final Duration BUSY = Duration.ofSeconds(1);

  private final RawArticles articles;
  private final StageCounter counter;
  private final Semaphore free;
  private final Clock clock;

  /// What became of one article.
  sealed interface Outcome {

    /// The brokers have it.
    record Accepted(String id) implements Outcome {}

    /// It cannot be taken as it is.
    record Refused(RefusedException why) implements Outcome {}

    /// It can be taken later.
    record Later(Duration retryAfter) implements Outcome {}
  }

  /// @param inFlight how many articles may await the brokers at once
  Intake(RawArticles articles, StageCounter counter, int inFlight, Clock clock) {
    this.articles = articles;
    this.counter = counter;
    this.free = new Semaphore(inFlight);
    this.clock = clock;
  }

  /// Reads an article and hands it on; refuses at once when too many are under way.
  CompletableFuture<Outcome> take(Supplier<Submission> reading) {
    counter.in();
    if (!free.tryAcquire()) {
      counter.dropped("busy");
      return CompletableFuture.completedFuture(new Outcome.Later(BUSY));
    }
    return read(reading).whenComplete((_, _) -> free.release());
  }

  private CompletableFuture<Outcome> read(Supplier<Submission> reading) {
    RawArticle article;
    try {
      article = reading.get().toArticle(clock.instant());
    } catch (RefusedException e) {
      counter.dropped(e.reason());
      return CompletableFuture.completedFuture(new Outcome.Refused(e));
    } catch (RuntimeException e) {
      counter.dropped("unreadable");
      return CompletableFuture.failedFuture(e);
    }
    return articles
        .publish(article)
        .whenComplete((_, failure) -> countFailure(failure))
        .thenApply(publication -> outcome(publication, article.getId()));
  }

  private void countFailure(@Nullable Throwable failure) {
    if (failure != null) {
      counter.dropped("failed");
    }
  }

  private Outcome outcome(Publication publication, String id) {
    return switch (publication) {
      case Publication.Acknowledged() -> {
        counter.out();
        yield new Outcome.Accepted(id);
      }
      case Publication.Unavailable(Duration retryAfter) -> {
        counter.dropped("unavailable");
        yield new Outcome.Later(retryAfter);
      }
    };
  }
}
