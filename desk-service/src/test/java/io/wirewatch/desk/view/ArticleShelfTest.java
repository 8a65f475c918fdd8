package io.wirewatch.desk.view;

import static io.wirewatch.desk.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Article;
import io.wirewatch.desk.PreviewRules;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ArticleShelfTest {

  private static final Article ARTICLE = PreviewRules.article(NOON);

  @Test
  void ofTooManyTheOldestLeave() {
    ArticleShelf shelf = new ArticleShelf(2, 1_000_000);
    for (String id : List.of("a", "b", "c")) shelf.accept(article(id, "T " + id, 0));
    assertTrue(shelf.article("a").isEmpty());
    assertEquals("c", shelf.article("c").orElseThrow().getId());
    assertEquals(2, shelf.size());
  }

  @Test
  void ofTooLargeOnesTheOldestLeaveAndTheSizeIsKeptTo() {
    ArticleShelf shelf = new ArticleShelf(1_000, 10_000);
    for (int i = 0; i < 200; i++) shelf.accept(article("a" + i, "T", i));
    assertTrue(shelf.bytes() <= 10_000, "bytes: " + shelf.bytes());
    assertTrue(shelf.size() > 10, "articles: " + shelf.size());
    assertTrue(shelf.article("a199").isPresent());
    assertEquals(NOON.plusSeconds(200 - shelf.size()), shelf.since().orElseThrow());
  }

  @Test
  void aNewerVersionTakesThePlaceOfTheOlderAndIsCountedOnce() {
    ArticleShelf shelf = new ArticleShelf(9, 1_000_000);
    shelf.accept(article("a", "old", 0));
    long before = shelf.bytes();
    shelf.accept(article("a", "new", 0));
    assertEquals(before, shelf.bytes());
    assertEquals(List.of("new"), titles(shelf, ""));
  }

  @Test
  void anArticleThatComesAgainInAnotherStoryIsNoNewerAndIsFoundThere() {
    ArticleShelf shelf = new ArticleShelf(9, 1_000_000);
    shelf.accept(article("a", "A", 0));
    shelf.accept(article("b", "B", 1));
    Article moved =
        Article.newBuilder(article("a", "A", 0)).setStory("older").setMovedFrom("other").build();
    shelf.accept(moved);
    assertEquals(List.of("B", "A"), titles(shelf, ""));
    assertEquals(1, shelf.story("older", 9).size());
    shelf.accept(Article.newBuilder(moved).setId("unknown").build());
    assertEquals(2, shelf.size());
  }

  @Test
  void headlinesAreFoundByAllWordsNewestFirst() {
    ArticleShelf shelf = new ArticleShelf(9, 1_000_000);
    shelf.accept(article("a", "Mine collapses in Oderfeld", 0));
    shelf.accept(article("b", "Bridge closed", 0));
    shelf.accept(article("c", "Oderfeld mine reopened", 0));
    assertEquals(
        List.of("Oderfeld mine reopened", "Mine collapses in Oderfeld"),
        titles(shelf, " oderfeld  MINE "));
    assertEquals(3, titles(shelf, "").size());
  }

  @Test
  void whatIsKeptIsTheArticleAsItCame() {
    ArticleShelf shelf = new ArticleShelf(9, 1_000_000);
    shelf.accept(ARTICLE);
    assertEquals(ARTICLE, shelf.article(ARTICLE.getId()).orElseThrow());
  }

  private static Article article(String id, String title, int seconds) {
    return Article.newBuilder(ARTICLE)
        .setId(id)
        .setTitle(title)
        .setReceivedAt(NOON.plusSeconds(seconds))
        .build();
  }

  private static List<String> titles(ArticleShelf shelf, String words) {
    return shelf.newest(words, 9).stream().map(ArticleShelf.Headline::title).toList();
  }
}
