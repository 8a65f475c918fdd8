package io.wirewatch.enrich.entity.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.EntityType;
import io.wirewatch.enrich.entity.tag.TaggedSpan;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpanScoreTest {
  @Test
  void aNameIsRightWhereItsEndsAndItsTypeAre() {
    SpanScore score = new SpanScore();
    Set<TaggedSpan> there =
        Set.of(
            new TaggedSpan(0, 4, EntityType.PERSON),
            new TaggedSpan(9, 14, EntityType.LOCATION),
            new TaggedSpan(20, 24, EntityType.ORGANIZATION));
    Set<TaggedSpan> found =
        Set.of(
            new TaggedSpan(0, 4, EntityType.PERSON),
            new TaggedSpan(9, 13, EntityType.LOCATION),
            new TaggedSpan(20, 24, EntityType.LOCATION));
    score.add(there, found);
    assertEquals(
        "P 0.333 R 0.333 F1 0.333 PERSON 1.000 ORGANIZATION 0.000 LOCATION 0.000",
        score.toString());
  }
}
