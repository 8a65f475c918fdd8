package io.wirewatch.ingest.fetch;

import io.wirewatch.contracts.FeedCursor;
import io.wirewatch.ingest.feed.FeedEntry;
import io.wirewatch.ingest.feed.FeedReader;
import io.wirewatch.ingest.feed.FeedReading;
import io.wirewatch.ingest.poll.FetchOutcome;
import io.wirewatch.ingest.poll.Rest;
import io.wirewatch.ingest.poll.SeenEntries;
import io.wirewatch.runtime.outbound.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one fetch of a feed brought.
///
/// @param fresh entries not seen before, in the feed's order
/// @param cursor where polling stands after it
record Visit(FetchOutcome outcome, List<FeedEntry> fresh, FeedCursor cursor) {

  private static final int MAX_VALIDATOR_CHARS = 1_000;

  /// Where a feed that was never fetched stands.
  static FeedCursor start() {
    return FeedCursor.newBuilder().setSeen(List.of()).build();
  }

  /// What to make of a server's answer.
  static Visit of(Response response, FeedCursor before, Instant now) {
    return switch (response) {
      case Response.Answered answer -> answered(answer, before, now);
      case Response.Refused(String why) -> failed(why, Optional.empty(), before);
      case Response.Failed(String why) -> failed(why, Optional.empty(), before);
    };
  }

  private static Visit answered(Response.Answered answer, FeedCursor before, Instant now) {
    Optional<Duration> rest = answer.header("cache-control").flatMap(Rest::maxAge);
    return switch (answer.status()) {
      case 200 -> read(answer, rest, before);
      case 304 -> new Visit(new FetchOutcome.Unchanged(rest), List.of(), before);
      case 410 -> new Visit(new FetchOutcome.Gone(), List.of(), before);
      default ->
          failed(
              "HTTP " + answer.status(),
              answer.header("retry-after").flatMap(header -> Rest.retryAfter(header, now)),
              before);
    };
  }

  private static Visit read(
      Response.Answered answer, Optional<Duration> maxAge, FeedCursor before) {
    String type = answer.header("content-type").orElse("");
    return switch (FeedReader.read(answer.bytes(), type, answer.uri())) {
      case FeedReading.Entries(List<FeedEntry> entries, Optional<Duration> timeToLive) ->
          arrived(entries, longer(maxAge, timeToLive), answer, before);
      case FeedReading.NotAFeed(String why) -> failed("no feed: " + why, maxAge, before);
    };
  }

  private static Visit arrived(
      List<FeedEntry> entries,
      Optional<Duration> rest,
      Response.Answered answer,
      FeedCursor before) {
    SeenEntries.Arrival arrival = new SeenEntries(before.getSeen()).arrive(entries);
    return new Visit(
        new FetchOutcome.Fetched(arrival.fresh().size(), rest),
        arrival.fresh(),
        FeedCursor.newBuilder()
            .setEtag(validator(answer, "etag"))
            .setLastModified(validator(answer, "last-modified"))
            .setSeen(arrival.seen().keys())
            .build());
  }

  private static @Nullable String validator(Response.Answered answer, String header) {
    return answer
        .header(header)
        .filter(value -> value.length() <= MAX_VALIDATOR_CHARS)
        .orElse(null);
  }

  private static Visit failed(String why, Optional<Duration> rest, FeedCursor before) {
    return new Visit(new FetchOutcome.Failed(why, rest), List.of(), before);
  }

  private static Optional<Duration> longer(Optional<Duration> one, Optional<Duration> other) {
    return one.filter(d -> other.isEmpty() || d.compareTo(other.get()) > 0).or(() -> other);
  }
}
