package io.wirewatch.desk.view;

import java.util.List;
import java.util.Locale;

/// A keyword that more of the newest articles have than is usual.
///
/// @param term as an article has it
/// @param language the primary language of the articles
/// @param articles how many have it, copies of one text counted once
/// @param expected how many of so many articles usually have it
/// @param score how surprising that is: a logarithm of likelihoods, 8 at least
/// @param also keywords of the same articles that are new too, the most surprising first
/// @param headlines of articles that have it, newest first
public record Trend(
    String term,
    String language,
    int articles,
    double expected,
    double score,
    List<String> also,
    List<ArticleShelf.Headline> headlines) {

  /// Copies the lists.
  public Trend {
    also = List.copyOf(also);
    headlines = List.copyOf(headlines);
  }

  /// How many times as many as usual, as a reader is told: `12`, `1.5`.
  public String times() {
    double times = articles / expected;
    return times < 10
        ? String.format(Locale.ROOT, "%.1f", times)
        : String.valueOf(Math.round(times));
  }
}
