package io.wirewatch.bench.replay;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.DerivedFrom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// The shares of articles of which two outcomes say something else, of those that both have, 0 to
/// 1.
///
/// @param origin the origin's id
/// @param ofOrigin which other articles have the same origin, whatever its id
/// @param derived the report that it was made of
/// @param story the story's id
/// @param ofStory which other articles are in the same story, whatever its id
record Shares(double origin, double ofOrigin, double derived, double story, double ofStory) {

  /// Compares the last versions of the articles.
  static Shares of(Outcome one, Outcome other) {
    Map<String, Article> first = last(one);
    Map<String, Article> second = last(other);
    first.keySet().retainAll(second.keySet());
    second.keySet().retainAll(first.keySet());
    return new Shares(
        differing(first, second, by(Shares::origin)),
        differing(first, second, byOthers(first, second, Shares::origin)),
        differing(first, second, by(Shares::source)),
        differing(first, second, by(Article::getStory)),
        differing(first, second, byOthers(first, second, Article::getStory)));
  }

  private static Map<String, Article> last(Outcome outcome) {
    Map<String, Article> last = new HashMap<>();
    outcome.placed().forEach(article -> last.put(article.getId(), article));
    return last;
  }

  private static double differing(
      Map<String, Article> first,
      Map<String, Article> second,
      BiPredicate<Article, Article> differ) {
    long count =
        first.values().stream()
            .filter(article ->
                differ.test(article, Objects.requireNonNull(second.get(article.getId()))))
            .count();
    return (double) count / first.size();
  }

  private static BiPredicate<Article, Article> by(Function<Article, String> value) {
    return (one, other) -> !value.apply(one).equals(value.apply(other));
  }

  private static BiPredicate<Article, Article> byOthers(
      Map<String, Article> first, Map<String, Article> second, Function<Article, String> group) {
    Map<String, Set<String>> firstGroups = groups(first, group);
    Map<String, Set<String>> secondGroups = groups(second, group);
    return (one, other) ->
        !Objects.equals(firstGroups.get(group.apply(one)), secondGroups.get(group.apply(other)));
  }

  private static Map<String, Set<String>> groups(
      Map<String, Article> articles, Function<Article, String> group) {
    Map<String, Set<String>> groups = new HashMap<>();
    for (Article article : List.copyOf(articles.values())) {
      groups.computeIfAbsent(group.apply(article), _ -> new HashSet<>()).add(article.getId());
    }
    return groups;
  }

  private static String origin(Article article) {
    return article.getOrigin().getId();
  }

  private static String source(Article article) {
    return article.getDerivedFrom().map(DerivedFrom::getArticleId).orElse("");
  }
}
