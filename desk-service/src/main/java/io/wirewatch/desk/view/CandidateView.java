package io.wirewatch.desk.view;

import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.PubStatus;
import java.time.Instant;
import java.util.Optional;

/// An article that a rule matched, and what it counted for.
///
/// @param articleId the article
/// @param publisher who published it
/// @param title the headline
/// @param link where to read it; empty when it has no address a page may link to
/// @param at the time that rules count it by
/// @param group the group for people to read; empty when the rule does not group
/// @param counted whether it counted
/// @param why what it counted for, or what kept it from counting
public record CandidateView(
    String articleId,
    String publisher,
    String title,
    Optional<String> link,
    Instant at,
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
        match.getGroupLabel(),
        false,
        why);
  }
}
