package io.wirewatch.ingest.raw;

import io.wirewatch.contracts.RawArticle;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/// Raw articles in memory, behind brokers that can be taken away.
public final class KeptArticles implements RawArticles {

  private final List<RawArticle> kept = new CopyOnWriteArrayList<>();
  private volatile boolean reachable = true;

  @Override
  public CompletableFuture<Publication> publish(RawArticle article) {
    if (!reachable) {
      return CompletableFuture.completedFuture(new Publication.Unavailable(Duration.ofSeconds(3)));
    }
    kept.add(article);
    return CompletableFuture.completedFuture(new Publication.Acknowledged());
  }

  public List<RawArticle> all() {
    return List.copyOf(kept);
  }

  public void setReachable(boolean reachable) {
    this.reachable = reachable;
  }
}
