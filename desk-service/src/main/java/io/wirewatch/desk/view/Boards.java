package io.wirewatch.desk.view;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Story;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the desk knows, each from a topic.
///
/// @param alerts what is known of alerts
/// @param rules what is known of rules
/// @param silences what is silenced
/// @param articles the newest articles
/// @param stories the stories that something was heard of last
/// @param claims who claims what in stories
/// @param trends what is new in them
public record Boards(
    AlertBoard alerts,
    RuleBoard rules,
    SilenceBoard silences,
    ArticleShelf articles,
    StoryShelf stories,
    ClaimShelf claims,
    TrendBoard trends) {

  /// An alert in the words of the page, with what mutes it.
  public AlertView view(Alert alert, Instant now) {
    return new AlertView(alert, Hush.of(alert, silences, alerts, now), now);
  }

  /// An article that is kept, with whom it copies and what is in its story.
  public Optional<ArticleView> article(String id) {
    return articles.article(id).map(article -> ArticleView.of(article, articles, stories));
  }

  /// What is claimed in a story, or in the one that has its articles now; empty where nothing is.
  public Optional<ClaimsView> claims(String story) {
    String now = stories.story(story).map(Story::getId).orElse(story);
    return claims.story(now).flatMap(ClaimsView::of);
  }

  /// What a rule matched last, newest first, each with what kept it from counting, and of those
  /// that counted what keeps people from being told of their alert. Of an article that is still
  /// kept it is told when it was too old to count at its publication.
  ///
  /// @param limit how many at most
  public List<CandidateView> candidates(String rule, Instant now, int limit) {
    List<CandidateView> candidates = rules.candidates(rule, now, limit);
    List<AlertView> open =
        alerts.snapshot().alerts().stream()
            .filter(alert -> alert.getRuleId().equals(rule))
            .filter(alert -> alert.getState() != AlertState.RESOLVED)
            .map(alert -> view(alert, now))
            .toList();
    return candidates.stream()
        .map(one -> one.mutedIn(open))
        .map(one -> articles.article(one.articleId()).map(one::stale).orElse(one))
        .toList();
  }
}
