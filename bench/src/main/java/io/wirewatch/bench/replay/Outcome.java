package io.wirewatch.bench.replay;

import io.wirewatch.contracts.Article;
import java.util.List;

/// What became of a replay: the articles as they were placed, all versions of them. What said
/// nothing new is not among them.
record Outcome(List<Article> placed) {
  Outcome {
    placed = List.copyOf(placed);
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
