package io.wirewatch.desk.view;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.PubStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An article that a rule matched, and what it counted for.
///
/// @param articleId the article
/// @param publisher who published it
/// @param title the headline
/// @param link where to read it; empty when it has no address a page may link to
/// @param at the time that rules count it by
/// @param key the group's key; empty when the rule does not group
/// @param group the group for people to read; empty when the rule does not group
/// @param counted whether it counted
/// @param why what it counted for, or what kept it from counting
public record CandidateView(
    String articleId,
    String publisher,
    String title,
    Optional<String> link,
    Instant at,
    String key,
    String group,
    boolean counted,
    String why) {

  /// One that the rule does not match any more.
  static CandidateView withdrawn(Match match) {
    String why =
        match.getStatus() == PubStatus.USABLE
            ? "a newer version of it, or of the rule, does not match"
            : "its publisher took it back";
    return new CandidateView(
        match.getArticleId(),
        match.getPublisher(),
        match.getTitle(),
        Links.web(match.getUrl()),
        match.getEventTime(),
        match.getGroup(),
        match.getGroupLabel(),
        false,
        why);
  }

  /// The same, with what keeps people from being told of the alert that it counted in.
  ///
  /// @param open the alerts of the rule that are not resolved
  CandidateView mutedIn(List<AlertView> open) {
    if (!counted) return this;
    return open.stream()
        .filter(view -> isIn(view.alert()))
        .flatMap(view -> view.standing().mute().stream())
        .findFirst()
        .map(this::saying)
        .orElse(this);
  }

  /// The same, with when it was published if that was too long ago for it to count at that time.
  CandidateView stale(Article article) {
    return article
        .getPublishedAt()
        .filter(published -> published.isBefore(article.getEventTime()))
        .map(published ->
            saying("stale, published " + Spell.age(published, at) + " before it came in"))
        .orElse(this);
  }

  private CandidateView saying(String more) {
    return new CandidateView(
        articleId, publisher, title, link, at, key, group, counted, why + "; " + more);
  }

  private boolean isIn(Alert alert) {
    return alert.getGroup().equals(key)
        && !at.isBefore(alert.getFirstAt())
        && !at.isAfter(alert.getLastAt());
  }
}
