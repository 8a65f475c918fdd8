package io.wirewatch.ingest.topology;

import io.wirewatch.contracts.Feed;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.ingest.fetch.FeedStore;
import io.wirewatch.ingest.fetch.FeedTable;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.streams.BrokersUnavailableException;
import io.wirewatch.runtime.streams.Position;
import io.wirewatch.runtime.streams.TopicGroup;
import io.wirewatch.runtime.streams.TopicTail;
import io.wirewatch.runtime.streams.TopicWriter;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// The feeds topic: a tail tells every instance every feed, a consumer group tells each instance
/// which partitions' feeds are its own to poll, and a writer keeps what polling found. Whoever
/// started it closes it.
public final class SharedFeeds implements FeedStore, AutoCloseable {

  private static final String GROUP = "wirewatch-ingest-feeds";

  private final TopicWriter<Feed> writer;
  private final TopicTail<Feed> tail;
  private final TopicGroup<Feed> group;

  private SharedFeeds(TopicWriter<Feed> writer, TopicTail<Feed> tail, TopicGroup<Feed> group) {
    this.writer = writer;
    this.tail = tail;
    this.group = group;
  }

  /// Starts filling the table.
  ///
  /// @param deadline how long the brokers may take to acknowledge a feed
  public static SharedFeeds start(FeedTable table, ServiceContext context, Duration deadline) {
    return new SharedFeeds(
        TopicWriter.open(Topics.FEEDS, context, deadline),
        TopicTail.start(
            Topics.FEEDS,
            context,
            (id, feed, position) -> table.accept(id, feed, position.partition())),
        TopicGroup.start(GROUP, Topics.FEEDS, context, new Ownership(table)));
  }

  @Override
  public CompletableFuture<Boolean> keep(String id, @Nullable Feed feed) {
    return writer.write(id, feed).handle((_, failure) -> isSafe(failure));
  }

  @Override
  public void close() {
    group.close();
    tail.close();
    writer.close();
  }

  private static boolean isSafe(@Nullable Throwable failure) {
    return switch (failure) {
      case null -> true;
      case BrokersUnavailableException _ -> false;
      default -> throw new CompletionException(failure);
    };
  }

  /// The records themselves reach the table through the tail.
  private record Ownership(FeedTable table) implements TopicGroup.Handler<Feed> {

    @Override
    public void accept(String id, @Nullable Feed feed, Position position) {}

    @Override
    public void assigned(Set<Integer> partitions) {
      table.assigned(partitions);
    }

    @Override
    public void revoked(Set<Integer> partitions) {
      table.revoked(partitions);
    }
  }
}
