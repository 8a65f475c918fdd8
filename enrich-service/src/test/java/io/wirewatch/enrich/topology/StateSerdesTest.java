package io.wirewatch.enrich.topology;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.wirewatch.enrich.story.Membership;
import io.wirewatch.enrich.story.Page;
import io.wirewatch.enrich.story.Story;
import io.wirewatch.enrich.story.Vector;
import io.wirewatch.enrich.syndication.Shingles;
import io.wirewatch.enrich.syndication.Sketch;
import io.wirewatch.enrich.version.Known;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

final class StateSerdesTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  @Test
  void aSketchComesBackAsItWas() {
    Shingles shingles = Shingles.ofHashes(IntStream.of(-7, 0, 99));
    Sketch sketch = new Sketch("b", "a", null, NOON, shingles);
    Sketch read = roundTrip(StateSerdes.SKETCH, sketch);
    assertEquals(new Sketch("b", "a", null, NOON, read.shingles()), read);
    assertArrayEquals(shingles.hashes().toArray(), read.shingles().hashes().toArray());
  }

  @Test
  void aStoryComesBackAsItWas() {
    Vector centre = Vector.of(new int[] {-3, 5}, new float[] {0.5f, 2});
    Story read =
        roundTrip(StateSerdes.STORY, new Story("story-a", "Ferry – aground", NOON, 3, centre));
    assertEquals("Ferry – aground", read.title());
    assertEquals(NOON, read.lastAt());
    assertEquals(2f, read.centre().weight(1));
    Membership member = new Membership("story-a", NOON);
    assertEquals(member, roundTrip(StateSerdes.MEMBERSHIP, member));
  }

  @Test
  void aPageAndVersionsComeBackAsTheyWere() {
    assertArrayEquals(
        new int[] {1, 2},
        roundTrip(StateSerdes.PAGE, new Page(4, new int[] {1, 2})).terms().toArray());
    Known known = new Known("harbour", List.of("x", "y"), 2, NOON);
    assertEquals(known, roundTrip(StateSerdes.KNOWN, known));
    assertEquals(List.of("a", "é"), roundTrip(StateSerdes.STRINGS, List.of("a", "é")));
  }

  @Test
  void nothingIsNothing() {
    assertNull(StateSerdes.PAGE.serializer().serialize("", null));
    assertNull(StateSerdes.PAGE.deserializer().deserialize("", null));
  }

  @Test
  void anotherLayoutIsRefusedByNumber() {
    byte[] later = {2, 0, 0};
    assertThrows(
        IllegalStateException.class, () -> StateSerdes.PAGE.deserializer().deserialize("", later));
  }

  private static <V> V roundTrip(Serde<V> serde, V value) {
    return serde.deserializer().deserialize("", serde.serializer().serialize("", value));
  }
}
