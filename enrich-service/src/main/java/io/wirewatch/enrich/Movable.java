package io.wirewatch.enrich;

import io.wirewatch.contracts.Article;
import io.wirewatch.enrich.story.Placement;
import io.wirewatch.enrich.story.Stories;
import io.wirewatch.enrich.table.Ages;
import io.wirewatch.enrich.table.MapTable;
import io.wirewatch.enrich.table.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The articles of late as they went on, for as long as they may come to be in another story, so
/// that they can go on once more.
///
/// @param articles by id, the latest version of each
/// @param ages when each went on
public record Movable(Table<Article> articles, Ages ages) {
  private static final int FORGOTTEN_AT_ONCE = 4;

  /// None yet, in memory.
  static Movable inMemory() {
    return new Movable(new MapTable<>(), new Ages(new MapTable<>()));
  }

  /// Keeps an article in the place of its earlier version, and forgets old ones, whose ids these
  /// are.
  List<String> keep(Article article) {
    List<String> old =
        ages.takeSeenBefore(article.getReceivedAt().minus(Stories.MOVABLE), FORGOTTEN_AT_ONCE);
    old.forEach(articles::remove);
    put(article);
    return old;
  }

  /// Keeps a version that takes the article back, if the article is kept.
  void takeBack(Article article) {
    if (articles.get(article.getId()) != null) put(article);
  }

  /// The article as it goes on in another story; empty when it is not kept.
  Optional<Article> move(Placement.Move move) {
    @Nullable Article before = articles.get(move.article());
    if (before == null) return Optional.empty();
    Article now =
        Article.newBuilder(before)
            .setStory(move.story())
            .setStoryTitle(move.title())
            .setMovedFrom(before.getStory())
            .build();
    articles.put(move.article(), Article.newBuilder(now).setMovedFrom(null).build());
    return Optional.of(now);
  }

  private void put(Article article) {
    @Nullable Article before = articles.get(article.getId());
    if (before != null) ages.forget(article.getId(), before.getReceivedAt());
    articles.put(article.getId(), article);
    ages.saw(article.getId(), article.getReceivedAt());
  }
}
