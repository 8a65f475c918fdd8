package io.wirewatch.rules.trigger;

import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.Named;
import io.wirewatch.contracts.claim.Report;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// An article that a rule matched, as far as counting needs to know it.
///
/// The natural order is event order: by event time, then by article id. It is consistent with
/// equals as long as a set holds one version of each article.
///
/// @param articleId names the article whatever its version
/// @param publisher whose article it is
/// @param originId whose report it counts as: whose text it carries, or whose facts, where the rule
///   takes a rewrite for its source's report
/// @param story the event that it is on
/// @param eventTime when it counts
/// @param facts what else some triggers go by
public record Counted(
    String articleId,
    String publisher,
    String originId,
    String story,
    Instant eventTime,
    Facts facts)
    implements Report<Counted> {

  private static final Comparator<Counted> EVENT_ORDER =
      Comparator.comparing(Counted::eventTime)
          .thenComparing(Counted::articleId)
          .thenComparing(Counted::publisher)
          .thenComparing(Counted::originId);

  /// The article of a match.
  public static Counted of(Match match) {
    boolean plain =
        match.getNamed().isEmpty() && match.getClaims().isEmpty() && match.getSteps().isEmpty();
    return new Counted(
        match.getArticleId(),
        match.getPublisher(),
        match.getDerivedFrom().map(DerivedFrom::getArticleId).orElse(match.getOrigin().getId()),
        match.getStory(),
        match.getEventTime(),
        plain ? Facts.NONE : new Facts(match.getNamed(), match.getClaims(), match.getSteps()));
  }

  /// What it is counted by: two articles with a value in common count it once.
  List<String> keys(Counting counting) {
    return switch (counting) {
      case ARTICLES -> List.of(articleId);
      case PUBLISHERS -> List.of(publisher);
      case ORIGINS -> List.of(originId);
      case STORIES -> List.of(story);
      case PERSONS, ORGANIZATIONS, PLACES, KEYWORDS, LANGUAGES ->
          facts.named().stream().map(Named::getId).toList();
    };
  }

  @Override
  public int compareTo(Counted other) {
    return EVENT_ORDER.compare(this, other);
  }
}
