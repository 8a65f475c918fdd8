package io.wirewatch.enrich.topology;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Story;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What placing an article tells: of articles, and of stories.
sealed interface Told {

  /// The article, where it is one.
  static List<Article> articles(Told told) {
    return told instanceof OfArticle(Article article) ? List.of(article) : List.of();
  }

  /// The story, where it is one: null for one that is over.
  static List<@Nullable Story> stories(Told told) {
    return told instanceof OfStory(Story story) ? Collections.singletonList(story) : List.of();
  }

  /// An article has its place, or another.
  record OfArticle(Article article) implements Told {}

  /// A story stands so, or is over.
  record OfStory(@Nullable Story story) implements Told {}
}
