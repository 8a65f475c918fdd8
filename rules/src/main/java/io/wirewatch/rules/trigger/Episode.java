package io.wirewatch.rules.trigger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A time in which a rule's trigger held in one group, with everything that was said in it.
///
/// The episodes of a group do not overlap: each opens at or after the end of the one before.
///
/// @param opening the article that made it open; of a count that had to hold, the one that reached
///   it; empty when an absence did
/// @param openedAt when it opened, in event time: when `opening` was published, when the count had
///   held for long enough, or when the silence had been observed
/// @param articles all articles in event order, from the first that had to do with its opening; of
///   an absence, the last before it; not empty
/// @param counts what those come to that are not outside the active hours
/// @param endsAt exclusive end, unless more articles come
/// @param reasons why it opened, and what came to that since, in order; not empty
public record Episode(
    Optional<Counted> opening,
    Instant openedAt,
    List<Judged> articles,
    Counts counts,
    Instant endsAt,
    List<Reason> reasons) {

  /// Copies the lists, unless they cannot change.
  public Episode {
    articles = articles instanceof Prefix<Judged> ? articles : List.copyOf(articles);
    reasons = reasons instanceof Prefix<Reason> ? reasons : List.copyOf(reasons);
    if (articles.isEmpty()) throw new IllegalArgumentException("an episode without articles");
    if (reasons.isEmpty()) throw new IllegalArgumentException("an episode without a reason");
  }

  /// Event time of the first article.
  public Instant firstAt() {
    return articles.getFirst().article().eventTime();
  }

  /// Event time of the last article.
  public Instant lastAt() {
    return articles.getLast().article().eventTime();
  }

  /// The id of the article to name it by: the opening one, or the last before a silence.
  public String key() {
    return opening.map(Counted::articleId).orElse(articles.getFirst().article().articleId());
  }

  /// Why it opened.
  public Reason reason() {
    return reasons.getFirst();
  }

  /// The first moment at which the group may start to count towards another episode.
  public Instant quietUntil(Duration rearm) {
    return endsAt.plus(rearm);
  }
}
