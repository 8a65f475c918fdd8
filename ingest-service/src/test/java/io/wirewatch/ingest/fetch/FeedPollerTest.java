package io.wirewatch.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.contracts.Feed;
import io.wirewatch.ingest.raw.KeptArticles;
import io.wirewatch.runtime.metrics.StageCounter;
import io.wirewatch.runtime.outbound.OutboundHttp;
import io.wirewatch.runtime.outbound.OutboundSettings;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class FeedPollerTest {

  @Test
  void aDueFeedIsFetchedAndKeptWithItsCursor() throws Exception {
    KeptArticles articles = new KeptArticles();
    FeedTable table = new FeedTable();
    CompletableFuture<Feed> kept = new CompletableFuture<>();
    FeedStore store =
        (_, feed) -> {
          kept.complete(feed);
          return CompletableFuture.completedFuture(true);
        };
    try (FeedServer server = FeedServer.start().answering(FeedServer.rss("ferry", "fog"));
        OutboundHttp http =
            OutboundHttp.open(new OutboundSettings(List.of("127.0.0.0/8"), null, null, null));
        FeedPoller _ =
            FeedPoller.start(
                table,
                store,
                visitor(http, articles),
                FetchSettings.defaults(),
                Clock.systemUTC())) {
      table.accept("harbour", Feeds.defined("harbour", server.address()), 3);
      table.assigned(Set.of(3));

      Feed after = kept.get(20, TimeUnit.SECONDS);

      assertEquals(2, after.getCursor().orElseThrow().getSeen().size());
      assertEquals(2, articles.all().size());
    }
  }

  private static FeedVisitor visitor(OutboundHttp http, KeptArticles articles) {
    return new FeedVisitor(
        http,
        articles,
        new StageCounter(new SimpleMeterRegistry(), "ingest-feed"),
        Clock.systemUTC(),
        () -> 0.5);
  }
}
