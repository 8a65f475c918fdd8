package io.wirewatch.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.contracts.Feed;
import io.wirewatch.contracts.FeedHealth;
import io.wirewatch.contracts.Mode;
import io.wirewatch.contracts.RawArticle;
import io.wirewatch.ingest.raw.KeptArticles;
import io.wirewatch.runtime.metrics.StageCounter;
import io.wirewatch.runtime.outbound.OutboundHttp;
import io.wirewatch.runtime.outbound.OutboundSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FeedVisitorTest {

  private static final Instant NOW = Instant.parse("2026-03-01T13:00:00Z");

  private final KeptArticles articles = new KeptArticles();
  private final FeedServer server = FeedServer.start();
  private final OutboundHttp http =
      OutboundHttp.open(new OutboundSettings(List.of("127.0.0.1"), null, null, null));

  @AfterEach
  void close() {
    http.close();
    server.close();
  }

  @Test
  void newEntriesBecomeArticles() {
    server.answering(FeedServer.rss("ferry", "fog"));
    visit(feed());

    RawArticle article = articles.all().getFirst();
    assertEquals(2, articles.all().size());
    assertEquals("feed:harbour", article.getSource());
    assertEquals("harbour.example", article.getPublisher());
    assertEquals("ferry", article.getTitle().orElseThrow());
    assertEquals(Mode.LIVE, article.getMode());
  }

  @Test
  void aFeedIsAskedOnlyForWhatHasChanged() {
    server.answering(200, FeedServer.rss("ferry"), Map.of("ETag", "\"v1\""));
    Feed after = visit(feed());
    server.answering(304, "", Map.of());
    Feed later = visit(after);

    assertEquals(List.of("-", "\"v1\""), server.conditions());
    assertEquals(1, articles.all().size());
    assertEquals(after.getCursor(), later.getCursor());
    assertEquals(0, health(later).getConsecutiveFailures());
  }

  @Test
  void entriesSeenBeforeAreNotSentAgain() {
    server.answering(FeedServer.rss("ferry"));
    Feed after = visit(feed());
    server.answering(FeedServer.rss("fog", "ferry"));
    visit(after);

    assertEquals(List.of("ferry", "fog"), titles());
  }

  @Test
  void onTheFirstVisitOldEntriesAreBackfill() {
    server.answering(FeedServer.rss("ferry").replace("2026", "2025"));
    Feed after = visit(feed());
    server.answering(FeedServer.rss("fog").replace("2026", "2025"));
    visit(after);

    assertEquals(
        List.of(Mode.BACKFILL, Mode.LIVE), articles.all().stream().map(a -> a.getMode()).toList());
  }

  @Test
  void withoutBrokersTheCursorStaysWhereItWas() {
    server.answering(FeedServer.rss("ferry"));
    articles.setReachable(false);
    Optional<Feed> after = visitor().visit(feed());
    articles.setReachable(true);
    visit(feed());

    assertTrue(after.isEmpty());
    assertEquals(List.of("ferry"), titles());
  }

  @Test
  void aServerInTroubleIsLeftAloneForAsLongAsItAsks() {
    server.answering(503, "", Map.of("Retry-After", "1200"));
    FeedHealth health = health(visit(feed()));

    assertEquals(1, health.getConsecutiveFailures());
    assertEquals("HTTP 503", health.getLastError().orElseThrow());
    assertEquals(1_200_000, health.getIntervalMs());
    assertEquals(NOW.plusSeconds(1_200), health.getNextFetchAt());
  }

  @Test
  void aFeedThatIsGoneStops() {
    server.answering(410, "", Map.of());

    assertTrue(health(visit(feed())).getStopped());
  }

  @Test
  void aPageInPlaceOfAFeedIsAFailure() {
    server.answering("<html><body>Sold</body></html>");

    assertEquals(
        "no feed: its root element is html", health(visit(feed())).getLastError().orElseThrow());
  }

  @Test
  void anAddressInsideTheHouseIsRefused() {
    try (OutboundHttp strict = OutboundHttp.open(OutboundSettings.defaults())) {
      Feed after = visitor(strict).visit(feed()).orElseThrow();

      assertTrue(health(after).getLastError().orElseThrow().contains("127.0.0.1 is loopback"));
      assertEquals(List.of(), server.conditions());
    }
  }

  private Feed visit(Feed feed) {
    return visitor().visit(feed).orElseThrow();
  }

  private Feed feed() {
    return Feeds.defined("harbour", server.address());
  }

  private List<String> titles() {
    return articles.all().stream().map(a -> a.getTitle().orElseThrow()).toList();
  }

  private static FeedHealth health(Feed feed) {
    return feed.getHealth().orElseThrow();
  }

  private FeedVisitor visitor() {
    return visitor(http);
  }

  private FeedVisitor visitor(OutboundHttp outbound) {
    return new FeedVisitor(
        outbound,
        articles,
        new StageCounter(new SimpleMeterRegistry(), "ingest-feed"),
        Clock.fixed(NOW, ZoneOffset.UTC),
        () -> 0.5);
  }
}
