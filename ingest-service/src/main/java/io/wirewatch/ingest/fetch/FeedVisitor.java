package io.wirewatch.ingest.fetch;

import io.wirewatch.contracts.Feed;
import io.wirewatch.contracts.FeedCursor;
import io.wirewatch.contracts.FeedHealth;
import io.wirewatch.contracts.RawArticle;
import io.wirewatch.ingest.feed.FeedEntry;
import io.wirewatch.ingest.feed.FeedReader;
import io.wirewatch.ingest.raw.RawArticles;
import io.wirewatch.ingest.raw.RawArticles.Publication;
import io.wirewatch.runtime.metrics.StageCounter;
import io.wirewatch.runtime.outbound.OutboundHttp;
import io.wirewatch.runtime.outbound.Request;
import io.wirewatch.runtime.outbound.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleSupplier;

/// Fetches one feed, hands its new entries on, and says what the feed is after that.
public final class FeedVisitor {

  private static final String ACCEPTED =
      "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9,"
          + " text/xml;q=0.9, */*;q=0.1";

  private final OutboundHttp http;
  private final RawArticles articles;
  private final StageCounter counter;
  private final Clock clock;
  private final DoubleSupplier chance;

  /// @param counter counts new entries in, and out or dropped by reason
  /// @param chance numbers in [0, 1) that keep feeds from falling together
  public FeedVisitor(
      OutboundHttp http,
      RawArticles articles,
      StageCounter counter,
      Clock clock,
      DoubleSupplier chance) {
    this.http = http;
    this.articles = articles;
    this.counter = counter;
    this.clock = clock;
    this.chance = chance;
  }

  /// Blocks until the feed is read and its articles are acknowledged.
  ///
  /// @return the feed with its new cursor and health; empty when an article was not acknowledged,
  ///   so that the cursor must stay where it was
  Optional<Feed> visit(Feed feed) {
    FeedCursor before = feed.getCursor().orElseGet(Visit::start);
    Visit visit = Visit.of(fetch(feed, before), before, clock.instant());
    if (!publish(visit.fresh(), feed)) {
      return Optional.empty();
    }
    FeedHealth health =
        HealthAfter.of(
            visit.outcome(),
            feed.getDefinition(),
            feed.getHealth().orElse(null),
            clock.instant(),
            chance.getAsDouble());
    return Optional.of(Feed.newBuilder(feed).setCursor(visit.cursor()).setHealth(health).build());
  }

  private Response fetch(Feed feed, FeedCursor cursor) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", ACCEPTED);
    cursor.getEtag().ifPresent(etag -> headers.put("If-None-Match", etag));
    cursor.getLastModified().ifPresent(date -> headers.put("If-Modified-Since", date));
    try {
      URI address = URI.create(feed.getDefinition().getUrl());
      return http.exchange(Request.get(address, headers, FeedReader.MAX_BYTES));
    } catch (IllegalArgumentException e) {
      return new Response.Refused("no address: " + feed.getDefinition().getUrl());
    }
  }

  private boolean publish(List<FeedEntry> fresh, Feed feed) {
    boolean firstVisit = feed.getCursor().isEmpty();
    Instant now = clock.instant();
    List<CompletableFuture<Publication>> underWay = new ArrayList<>();
    for (FeedEntry entry : fresh) {
      counter.in();
      Optional<RawArticle> article = EntryArticle.of(entry, feed, firstVisit, now);
      article.ifPresentOrElse(
          a -> underWay.add(articles.publish(a)), () -> counter.dropped("empty"));
    }
    return underWay.stream().filter(publication -> !isSafe(publication.join())).count() == 0;
  }

  private boolean isSafe(Publication publication) {
    return switch (publication) {
      case Publication.Acknowledged() -> {
        counter.out();
        yield true;
      }
      case Publication.Unavailable _ -> {
        counter.dropped("unavailable");
        yield false;
      }
    };
  }
}
