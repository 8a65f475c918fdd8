package io.wirewatch.ingest.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.ingest.feed.FeedEntry;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SeenEntriesTest {

  private static final SeenEntries NONE = new SeenEntries(List.of());

  @Test
  void anEntryIsNewOnce() {
    SeenEntries.Arrival first = NONE.arrive(List.of(entry("a", "x"), entry("b", "x")));
    SeenEntries.Arrival second =
        first.seen().arrive(List.of(entry("c", "x"), entry("a", "x"), entry("b", "x")));

    assertEquals(List.of(entry("a", "x"), entry("b", "x")), first.fresh());
    assertEquals(List.of(entry("c", "x")), second.fresh());
  }

  @Test
  void anEntryWhoseTextChangedIsNewAgain() {
    SeenEntries seen = NONE.arrive(List.of(entry("a", "x"))).seen();

    assertEquals(List.of(entry("a", "y")), seen.arrive(List.of(entry("a", "y"))).fresh());
  }

  @Test
  void anEntryThatAFeedCarriesTwiceIsOne() {
    assertEquals(1, NONE.arrive(List.of(entry("a", "x"), entry("a", "x"))).fresh().size());
  }

  @Test
  void theOldestAreForgottenFirst() {
    SeenEntries seen = NONE.arrive(entries(0, 600)).seen().arrive(entries(600, 1_200)).seen();

    assertEquals(1_000, seen.keys().size());
    assertEquals(List.of(), seen.arrive(entries(600, 1_200)).fresh());
  }

  private static List<FeedEntry> entries(int from, int until) {
    return IntStream.range(from, until).mapToObj(i -> entry("g" + i, "x")).toList();
  }

  private static FeedEntry entry(String guid, String text) {
    return new FeedEntry(guid, null, null, null, null, text, null, null);
  }
}
