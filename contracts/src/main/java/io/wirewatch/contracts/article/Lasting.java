package io.wirewatch.contracts.article;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.TimeSpan;
import java.util.List;

/// How long something takes, as an article states it and people read it.
///
/// @param words the span as the text has it, with what takes so long: `two years of war`
public record Lasting(String words) {

  /// The spans of time of an article in the order of its text.
  public static List<Lasting> of(Article article) {
    return article.getTimeSpans().stream()
        .map(span -> new Lasting(words(span, article.getText())))
        .toList();
  }

  private static String words(TimeSpan span, String text) {
    String time = text.substring(span.getStart(), span.getEnd()).replace('\n', ' ');
    return span.getCounted().map(what -> time + " of " + what).orElse(time);
  }
}
