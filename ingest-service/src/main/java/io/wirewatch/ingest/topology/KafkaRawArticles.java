package io.wirewatch.ingest.topology;

import io.wirewatch.contracts.RawArticle;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.ingest.raw.RawArticles;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.streams.BrokersUnavailableException;
import io.wirewatch.runtime.streams.TopicWriter;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// Raw articles in their topic, keyed by id. Whoever opened it closes it.
public final class KafkaRawArticles implements RawArticles, AutoCloseable {

  private final TopicWriter<RawArticle> writer;

  private KafkaRawArticles(TopicWriter<RawArticle> writer) {
    this.writer = writer;
  }

  /// Opens a writer of its own.
  ///
  /// @param deadline how long the brokers may take to acknowledge an article
  public static KafkaRawArticles open(ServiceContext context, Duration deadline) {
    return new KafkaRawArticles(TopicWriter.open(Topics.RAW_ARTICLES, context, deadline));
  }

  @Override
  public CompletableFuture<Publication> publish(RawArticle article) {
    return writer.write(article.getId(), article).handle((_, failure) -> publication(failure));
  }

  @Override
  public void close() {
    writer.close();
  }

  private static Publication publication(@Nullable Throwable failure) {
    return switch (failure) {
      case null -> new Publication.Acknowledged();
      case BrokersUnavailableException gone -> new Publication.Unavailable(gone.retryAfter());
      default -> throw new CompletionException(failure);
    };
  }
}
