package io.wirewatch.enrich.topology;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.wirewatch.enrich.derived.Derivation;
import io.wirewatch.enrich.story.Line;
import io.wirewatch.enrich.story.Membership;
import io.wirewatch.enrich.story.Stories;
import io.wirewatch.enrich.story.Story;
import io.wirewatch.enrich.story.StoryTables;
import io.wirewatch.enrich.story.Telling;
import io.wirewatch.enrich.story.Vector;
import io.wirewatch.enrich.syndication.Origins;
import io.wirewatch.enrich.syndication.Shingles;
import io.wirewatch.enrich.syndication.Sketch;
import io.wirewatch.enrich.table.MapTable;
import io.wirewatch.enrich.table.Table;
import io.wirewatch.enrich.version.Known;
import io.wirewatch.enrich.version.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

final class StateSerdesTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  @Test
  void aSketchComesBackAsItWas() {
    List<Sketch> sketches = new ArrayList<>();
    Table<Sketch> table = new MapTable<>();
    Origins origins = new Origins(table);
    origins.place("0a", Shingles.ofHashes(IntStream.of(7, 0, 99)), "AFP", NOON);
    origins.place(
        "b", Shingles.ofHashes(IntStream.range(0, 2_000).map(i -> i * 77_777)), null, NOON);
    table.forEach((key, sketch) -> sketches.add(sketch));
    for (Sketch sketch : sketches) {
      Sketch read = roundTrip(StateSerdes.SKETCH, sketch);
      assertEquals(sketch.id(), read.id());
      assertEquals(sketch.origin(), read.origin());
      assertEquals(sketch.agency(), read.agency());
      assertEquals(sketch.seenAt(), read.seenAt());
      assertArrayEquals(bytes(sketch), bytes(read));
      assertArrayEquals(sketch.filed().hashes().toArray(), read.filed().hashes().toArray());
    }
  }

  @Test
  void aStoryComesBackAsItWas() {
    MapTable<Story> table = new MapTable<>();
    StoryTables empty = StoryTables.inMemory();
    Stories stories =
        new Stories(
            new StoryTables(
                table, empty.storyOf(), empty.members(), empty.pages(), empty.articleAges()));
    Vector terms = Vector.of(new int[] {3, Integer.MAX_VALUE}, new float[] {0.5f, 2});
    Line sentence = new Line("It ran aground – twice.", terms);
    stories.place(
        "0a", new Telling(new Line("Ferry", terms), List.of(sentence)), terms, null, NOON);
    stories.place("b", Telling.NONE, terms, "0a", NOON.plusSeconds(1));
    Story story = Objects.requireNonNull(table.get("story-0a"));
    Story read = roundTrip(StateSerdes.STORY, story);
    assertEquals("story-0a", read.id());
    assertEquals("Ferry", read.headline());
    assertEquals("It ran aground – twice.", read.summary());
    assertEquals(2, read.articles());
    assertEquals(1, read.origins());
    assertEquals(NOON, read.firstAt());
    assertEquals(NOON.plusSeconds(1), read.lastAt());
    assertArrayEquals(
        StateSerdes.STORY.serializer().serialize("", story),
        StateSerdes.STORY.serializer().serialize("", read));
    Membership member = new Membership("a", NOON);
    assertEquals(member, roundTrip(StateSerdes.MEMBERSHIP, member));
  }

  @Test
  void whatIsKeptOfAnArticleAndAStoryThatWasPartedComeBackAsTheyWere() {
    StoryTables tables = StoryTables.inMemory();
    Stories stories = new Stories(tables);
    for (int i = 0; i < 6; i++) {
      int[] terms = IntStream.range(i % 2 * 6, i % 2 * 6 + 10).map(term -> term * 99).toArray();
      float[] weights = new float[terms.length];
      Arrays.fill(weights, 1);
      Vector vector = Vector.of(terms, weights);
      Line line = new Line("Ferry", vector);
      stories.place("0" + i, new Telling(line, List.of(line)), vector, null, NOON);
    }
    stories.place("c", Telling.NONE, Vector.of(new int[0], new float[0]), "01", NOON);
    assertSame(StateSerdes.STORY, tables.stories());
    assertEquals("story-00", Objects.requireNonNull(tables.stories().get("story-01")).partedFrom());
    assertSame(StateSerdes.MEMBER, tables.members());
    assertEquals("01", Objects.requireNonNull(tables.members().get("c")).source());
  }

  private static <V> void assertSame(Serde<V> serde, Table<V> table) {
    table.forEach((key, value) ->
        assertArrayEquals(
            serde.serializer().serialize("", value),
            serde.serializer().serialize("", roundTrip(serde, value))));
  }

  @Test
  void versionsComeBackAsTheyWere() {
    Wording wording = Wording.of("Ferry – aground", "It sank.\n\nAll are safe.");
    Known known = new Known("harbour", List.of("x", "00ff"), 2, NOON, wording);
    assertEquals(known, roundTrip(StateSerdes.KNOWN, known));
    Known withheld = new Known("harbour", List.of("x"), 1, NOON, null);
    assertEquals(withheld, roundTrip(StateSerdes.KNOWN, withheld));
  }

  @Test
  void aDerivationComesBackAsItWas() {
    Derivation derivation = new Derivation("00ff", 876, NOON, NOON.plusSeconds(1));
    assertEquals(derivation, roundTrip(StateSerdes.DERIVATION, derivation));
  }

  @Test
  void nothingIsNothing() {
    assertNull(StateSerdes.PAGE.serializer().serialize("", null));
    assertNull(StateSerdes.PAGE.deserializer().deserialize("", null));
  }

  @Test
  void anotherLayoutIsRefused() {
    byte[] earlier = {1, 0, 0};
    assertThrows(
        IllegalStateException.class,
        () -> StateSerdes.PAGE.deserializer().deserialize("", earlier));
  }

  private static byte[] bytes(Sketch sketch) {
    return StateSerdes.SKETCH.serializer().serialize("", sketch);
  }

  private static <V> V roundTrip(Serde<V> serde, V value) {
    return serde.deserializer().deserialize("", serde.serializer().serialize("", value));
  }
}
