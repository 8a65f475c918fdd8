package io.wirewatch.ingest.fetch;

import io.wirewatch.contracts.Feed;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Where feeds are kept. An implementation is safe to share among threads.
@FunctionalInterface
public interface FeedStore {

  /// Keeps a feed; null forgets it.
  ///
  /// @return true when it is safe, false when the brokers did not say so
  CompletableFuture<Boolean> keep(String id, @Nullable Feed feed);
}
