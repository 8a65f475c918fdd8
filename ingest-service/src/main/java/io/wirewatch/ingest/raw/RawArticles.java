package io.wirewatch.ingest.raw;

import io.wirewatch.contracts.RawArticle;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/// Where raw articles go. An implementation is safe to share among threads.
public interface RawArticles {

  /// Hands an article over.
  ///
  /// @return completes when it is known whether the article is safe; never exceptionally for want
  ///   of brokers
  CompletableFuture<Publication> publish(RawArticle article);

  /// Whether an article is safe.
  sealed interface Publication {

    /// The brokers have acknowledged it.
    record Acknowledged() implements Publication {}

    /// The brokers did not say that they have it; they may. Sending it again does no harm.
    ///
    /// @param retryAfter when trying again makes sense
    record Unavailable(Duration retryAfter) implements Publication {}
  }
}
