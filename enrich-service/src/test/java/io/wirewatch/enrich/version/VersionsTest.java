package io.wirewatch.enrich.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.wirewatch.enrich.text.Document;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class VersionsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Versions versions = new Versions(VersionTables.inMemory());

  @Test
  void aFirstTextIsVersionOne() {
    assertEquals(fresh(1), judge("a", "harbour", "text"));
  }

  @Test
  void theSameTextAgainIsNone() {
    judge("a", "harbour", "text");
    assertEquals(new Verdict.SentAgain(), judge("a", "harbour", "text"));
  }

  @Test
  void aNewTextIsTheNextVersion() {
    judge("a", "harbour", "text");
    assertEquals(
        new Verdict.Fresh(2, Optional.of(Wording.of("", "text"))),
        judge("a", "harbour", "corrected"));
  }

  @Test
  void theFormerWordingIsTheLastThatMightBeUsed() {
    judge("a", "harbour", "text");
    versions.judge("a", "harbour", "CANCELED", null, NOON);
    assertEquals(
        new Verdict.Fresh(3, Optional.of(Wording.of("", "text"))),
        judge("a", "harbour", "corrected"));
  }

  @Test
  void everythingSentTwiceInOrderMakesNoFurtherVersion() {
    judge("a", "harbour", "text");
    judge("a", "harbour", "corrected");
    assertEquals(new Verdict.SentAgain(), judge("a", "harbour", "text"));
    assertEquals(new Verdict.SentAgain(), judge("a", "harbour", "corrected"));
  }

  @Test
  void thePublishersTextUnderANewIdIsTheOldArticle() {
    judge("a", "harbour", "text");
    assertEquals(new Verdict.Renumbered("a"), judge("b", "harbour", "text"));
  }

  @Test
  void anotherPublishersSameTextIsAnArticle() {
    judge("a", "harbour", "text");
    assertEquals(fresh(1), judge("b", "coast", "text"));
  }

  @Test
  void anArticleIsForgottenAfterItsTime() {
    judge("a", "harbour", "text");
    Instant later = NOON.plus(Versions.MEMORY).plus(Duration.ofMillis(1));
    assertEquals(fresh(1), versions.judge("b", "harbour", "text", null, later));
  }

  @Test
  void contentIsTheWordsWhateverTheSigns() {
    assertEquals(hash("Ferry, aground!", "It  sank."), hash("FERRY aground", "It sank"));
    assertNotEquals(hash("Ferry aground", "It sank"), hash("Ferry", "aground It sank"));
  }

  private static String hash(String title, String text) {
    return Content.hash(Document.of(title, text, "en"));
  }

  private static Verdict fresh(int version) {
    return new Verdict.Fresh(version, Optional.empty());
  }

  private Verdict judge(String id, String publisher, String content) {
    return versions.judge(id, publisher, content, Wording.of("", content), NOON);
  }
}
