package io.wirewatch.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Feed;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FeedTableTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private final FeedTable table = new FeedTable();

  @Test
  void onlyFeedsOfOwnPartitionsAreDue() {
    table.accept("a", Feeds.due("a", NOON, false), 0);
    table.accept("b", Feeds.due("b", NOON, false), 1);
    table.assigned(Set.of(0, 1));
    table.revoked(Set.of(1));

    assertEquals(List.of("a"), due(NOON));
    assertEquals(2, table.all().size());
  }

  @Test
  void aFeedIsDueWhenItsTimeHasCome() {
    table.accept("a", Feeds.due("a", NOON, false), 0);
    table.assigned(Set.of(0));

    assertEquals(List.of(), due(NOON.minusMillis(1)));
    assertEquals(List.of("a"), due(NOON));
  }

  @Test
  void aFeedNeverFetchedIsDueAtOnce() {
    table.accept("a", Feeds.defined("a", "https://a.example/feed"), 0);
    table.assigned(Set.of(0));

    assertEquals(List.of("a"), due(Instant.EPOCH));
  }

  @Test
  void aStoppedFeedIsNeverDue() {
    table.accept("a", Feeds.due("a", NOON, true), 0);
    table.assigned(Set.of(0));

    assertEquals(List.of(), due(NOON.plusSeconds(1_000_000)));
  }

  @Test
  void aPostponedFeedWaits() {
    table.accept("a", Feeds.due("a", NOON, false), 0);
    table.assigned(Set.of(0));
    table.postpone("a", NOON.plusSeconds(10));

    assertEquals(List.of(), due(NOON.plusSeconds(9)));
    assertEquals(List.of("a"), due(NOON.plusSeconds(10)));
  }

  @Test
  void aRemovedFeedIsGone() {
    table.accept("a", Feeds.due("a", NOON, false), 0);
    table.accept("a", null, 0);

    assertEquals(List.of(), table.all());
  }

  private List<String> due(Instant now) {
    return table.due(now).stream().map(Feed::getId).toList();
  }
}
