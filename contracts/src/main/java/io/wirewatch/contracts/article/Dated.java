package io.wirewatch.contracts.article;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.DateMention;
import java.util.List;
import java.util.Optional;

/// A date that an article names, as people read it.
///
/// @param words as the text has it
/// @param days which days it is: `2024-10-21`, `2024-03-01 to 2024-05-31`, `from 2019-01-01`, `to
///   2030-12-31`
public record Dated(String words, String days) {

  /// The dates of an article in the order of its text.
  public static List<Dated> of(Article article) {
    return article.getDates().stream().map(date -> of(date, article.getText())).toList();
  }

  private static Dated of(DateMention date, String text) {
    String words = text.substring(date.getStart(), date.getEnd()).replace('\n', ' ');
    return new Dated(words, days(date.getFrom(), date.getTo()));
  }

  private static String days(Optional<String> from, Optional<String> to) {
    if (from.isEmpty()) return to.map(day -> "to " + day).orElse("");
    if (to.isEmpty()) return "from " + from.get();
    return from.equals(to) ? from.get() : from.get() + " to " + to.get();
  }
}
