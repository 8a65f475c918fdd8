package io.wirewatch.contracts.article;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.FigureStatus;
import java.util.List;
import java.util.Optional;

/// A figure of an article as people read it.
///
/// @param words the number as the text has it, with what it counts
/// @param status whether it is so
/// @param who says so, by the name that the article has for them; empty where it is the article
public record Amount(String words, FigureStatus status, Optional<String> who) {

  /// The figures of an article in the order of its text.
  public static List<Amount> of(Article article) {
    EntityNames names = new EntityNames(article);
    return article.getFigures().stream()
        .map(figure -> of(figure, article.getText(), names))
        .toList();
  }

  private static Amount of(Figure figure, String text, EntityNames names) {
    String number = text.substring(figure.getStart(), figure.getEnd());
    String words = figure.getCounted().map(counted -> number + " " + counted).orElse(number);
    Optional<String> who = names.speaker(figure.getSpeakerEntity(), figure.getSpeaker());
    return new Amount(words, figure.getStatus(), who);
  }

  /// The status in a word; empty for what happened, which needs none.
  public Optional<String> told() {
    return switch (status) {
      case HAPPENED -> Optional.empty();
      case PLANNED -> Optional.of("planned");
      case FEARED -> Optional.of("feared");
    };
  }
}
