package io.wirewatch.contracts.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.DerivedFrom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SourcingTest {

  @Test
  void aRewriteIsSureAboveTheMarkAndNotAtIt() {
    assertTrue(Sourcing.isSure(from(0.801)));
    assertFalse(Sourcing.isSure(from(0.8)));
  }

  @Test
  void itsWordsNameTheSourceHowSureItIsAndWhatBothState() {
    DerivedFrom from = from(0.876);
    from =
        DerivedFrom.newBuilder(from)
            .setQuotes(List.of("\u201ca different century\u201d"))
            .setFigures(List.of("41,000", "23", "17", "180", "600", "14", "12"))
            .build();
    assertEquals(
        "derived from Northern Wire (88% sure): shares the quote \u201ca different century\u201d; the"
            + " figures 41,000, 23, 17, 180, 600 and 2 more",
        Sourcing.words(from, "Northern Wire"));
    assertEquals("derived from a (99% sure)", Sourcing.words(from(1), "a"));
  }

  @Test
  void anOriginIsThatOfTheSourceOrOfWhatStandsForIt() {
    Optional<DerivedFrom> from = Optional.of(from(0.9));
    assertEquals("same origin as Ann", Sourcing.sameOrigin(Optional.empty(), "a", "Ann"));
    assertEquals("derived from Ann (90% sure)", Sourcing.sameOrigin(from, "a", "Ann"));
    assertEquals(
        "derived from the same report as Bo (90% sure)", Sourcing.sameOrigin(from, "b", "Bo"));
  }

  private static DerivedFrom from(double confidence) {
    return DerivedFrom.newBuilder().setArticleId("a").setConfidence(confidence).build();
  }
}
