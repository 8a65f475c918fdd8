package io.wirewatch.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wirewatch.contracts.Feed;
import io.wirewatch.contracts.Mode;
import io.wirewatch.contracts.RawArticle;
import io.wirewatch.ingest.feed.FeedEntry;
import io.wirewatch.ingest.identity.ArticleId;
import io.wirewatch.ingest.raw.Bounds;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// Makes a feed's entry a raw article. A teaser is an article too: its text is what the feed says.
final class EntryArticle {

  /// On the first visit a feed shows what it has carried for days; what is not dated within this
  /// time is evaluated without telling anybody.
  private static final Duration NEWS = Duration.ofDays(1);

  private EntryArticle() {}

  /// The article; empty for an entry that says nothing.
  static Optional<RawArticle> of(FeedEntry entry, Feed feed, boolean firstVisit, Instant now) {
    return text(entry)
        .map(html -> html.getBytes(UTF_8))
        .filter(body -> body.length <= Bounds.BODY_BYTES)
        .map(body -> article(entry, feed, body, firstVisit, now));
  }

  private static RawArticle article(
      FeedEntry entry, Feed feed, byte[] body, boolean firstVisit, Instant now) {
    String publisher = feed.getDefinition().getPublisher();
    Instant publishedAt = entry.publishedAt() == null ? entry.updatedAt() : entry.publishedAt();
    return RawArticle.newBuilder()
        .setId(ArticleId.of(publisher, entry.guid(), entry.url(), body))
        .setPublisher(publisher)
        .setSource("feed:" + feed.getId())
        .setUrl(entry.url())
        .setGuid(entry.guid())
        .setTitle(entry.title())
        .setPublishedAt(publishedAt)
        .setReceivedAt(now)
        .setMediaType("text/html; charset=utf-8")
        .setBody(ByteBuffer.wrap(body))
        .setMode(firstVisit && !isNews(publishedAt, now) ? Mode.BACKFILL : Mode.LIVE)
        .build();
  }

  private static boolean isNews(@Nullable Instant publishedAt, Instant now) {
    return publishedAt != null && publishedAt.isAfter(now.minus(NEWS));
  }

  private static Optional<String> text(FeedEntry entry) {
    return Optional.ofNullable(entry.contentHtml())
        .filter(html -> !html.isBlank())
        .or(() -> Optional.ofNullable(entry.title()).map(Entities::escape))
        .filter(html -> !html.isBlank());
  }
}
