package io.wirewatch.ingest.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

final class ArticleIdTest {

  private static final byte[] BODY = "text".getBytes(UTF_8);
  private static final String URL = "https://a.example/1";

  @Test
  void anArticleWithAGuidKeepsItsIdWhenItMoves() {
    assertEquals(
        ArticleId.of("a.example", "g", URL, BODY),
        ArticleId.of("a.example", "g", "https://a.example/2", new byte[0]));
  }

  @Test
  void oneGuidOfTwoPublishersIsTwoArticles() {
    assertNotEquals(
        ArticleId.of("a.example", "1", null, BODY), ArticleId.of("b.example", "1", null, BODY));
  }

  @Test
  void withoutAGuidTheAddressDecidesHoweverItIsWritten() {
    assertEquals(
        ArticleId.of("a.example", null, URL, BODY),
        ArticleId.of("A", null, "http://www.a.example/1/?utm_source=x#top", new byte[0]));
  }

  @Test
  void withoutEitherTheBodyDecides() {
    assertEquals(ArticleId.of("a", null, null, BODY), ArticleId.of("a", null, null, BODY.clone()));
    assertNotEquals(ArticleId.of("a", null, null, BODY), ArticleId.of("b", null, null, BODY));
  }

  @Test
  void anIdHas22CharactersThatAreSafeInAnAddress() {
    assertEquals(22, ArticleId.of("a", "g", null, BODY).replaceAll("[^A-Za-z0-9_-]", "").length());
  }

  @Test
  void partsDoNotRunIntoOneAnother() {
    assertNotEquals(
        ArticleId.hash("k", "ab".getBytes(UTF_8), "c".getBytes(UTF_8)),
        ArticleId.hash("k", "a".getBytes(UTF_8), "bc".getBytes(UTF_8)));
  }
}
