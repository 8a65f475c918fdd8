package io.wirewatch.bench.replay;

import io.wirewatch.contracts.Article;
import java.util.List;

/// What became of a replay.
///
/// @param placed the articles as they were placed, all versions of them; what said nothing new is
///   not among them
/// @param told what was told of stories, of each in order
record Outcome(List<Article> placed, List<StoryTold> told) {
  Outcome {
    placed = List.copyOf(placed);
    told = List.copyOf(told);
  }

  long merges() {
    return told.stream().filter(StoryTold::isMerged).count();
  }

  long splits() {
    return told.stream().filter(StoryTold::isParted).count();
  }

  long copies() {
    return placed.stream().filter(article -> article.getOrigin().getCopyOf().isPresent()).count();
  }

  long derived() {
    return placed.stream().filter(article -> article.getDerivedFrom().isPresent()).count();
  }

  long laterVersions() {
    return placed.stream().filter(article -> article.getVersion() > 1).count();
  }

  long origins() {
    return placed.stream().map(article -> article.getOrigin().getId()).distinct().count();
  }

  long stories() {
    return placed.stream().map(Article::getStory).distinct().count();
  }
}
