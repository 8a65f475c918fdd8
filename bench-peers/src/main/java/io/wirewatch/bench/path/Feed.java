package io.wirewatch.bench.path;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.RawArticle;
import io.wirewatch.contracts.topic.AvroTopic;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.streams.TopicWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;

/// Puts articles in at one end of the path, published now. Whoever opens it closes it.
final class Feed implements AutoCloseable {
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  private final Stretch stretch;
  private final TopicWriter<Article> articles;
  private final TopicWriter<RawArticle> raw;

  private Feed(Stretch stretch, ServiceContext context) {
    this.stretch = stretch;
    this.articles = open(Topics.ARTICLES, context);
    this.raw = open(Topics.RAW_ARTICLES, context);
  }

  static Feed open(Stretch stretch, ServiceContext context) {
    return new Feed(stretch, context);
  }

  /// Writes an article; does not wait until the broker has it.
  void put(Article article) {
    Instant now = Instant.now();
    var _ =
        switch (stretch) {
          case ALERT -> articles.write(article.getId(), enriched(article, now));
          case WHOLE -> raw.write(article.getId(), raw(article, now));
        };
  }

  private static Article enriched(Article article, Instant now) {
    return Article.newBuilder(article).setReceivedAt(now).setEventTime(now).build();
  }

  private static RawArticle raw(Article article, Instant now) {
    return RawArticle.newBuilder()
        .setId(article.getId())
        .setPublisher(article.getPublisher())
        .setSource(article.getSource())
        .setUrl(article.getUrl().orElse(null))
        .setTitle(article.getTitle())
        .setPublishedAt(now)
        .setReceivedAt(now)
        .setMediaType("text/plain; charset=utf-8")
        .setBody(ByteBuffer.wrap(article.getText().getBytes(StandardCharsets.UTF_8)))
        .build();
  }

  private static <V extends SpecificRecord> TopicWriter<V> open(
      AvroTopic<V> topic, ServiceContext context) {
    return TopicWriter.open(topic, context, DEADLINE);
  }

  @Override
  public void close() {
    articles.close();
    raw.close();
  }
}
