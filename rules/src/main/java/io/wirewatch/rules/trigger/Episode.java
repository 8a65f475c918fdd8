package io.wirewatch.rules.trigger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A time in which a rule's count was reached in one group, with everything that was said in it.
///
/// @param opening the article that reached the count
/// @param articles all articles in event order, from the first of the window that opened; not empty
/// @param counts what they come to
/// @param endsAt when the window has emptied: exclusive end of the episode
public record Episode(Counted opening, List<Judged> articles, Counts counts, Instant endsAt) {

  /// Copies the articles, unless they cannot change.
  public Episode {
    articles = articles instanceof Prefix<Judged> ? articles : List.copyOf(articles);
    if (articles.isEmpty()) throw new IllegalArgumentException("an episode without articles");
  }

  /// Event time of the first article in the window that opened.
  public Instant firstAt() {
    return articles.getFirst().article().eventTime();
  }

  /// Event time of the article that reached the count.
  public Instant openedAt() {
    return opening.eventTime();
  }

  /// Event time of the last article.
  public Instant lastAt() {
    return articles.getLast().article().eventTime();
  }

  /// The first moment at which the group may start to count towards another episode.
  public Instant quietUntil(Duration rearm) {
    return endsAt.plus(rearm);
  }
}
