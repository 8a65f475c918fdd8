package io.wirewatch.desk.view;

import io.wirewatch.contracts.Alert;
import java.time.Instant;

/// What the desk knows, each from a topic.
///
/// @param alerts what is known of alerts
/// @param rules what is known of rules
/// @param silences what is silenced
/// @param articles the newest articles
public record Boards(
    AlertBoard alerts, RuleBoard rules, SilenceBoard silences, ArticleShelf articles) {

  /// An alert in the words of the page, with what mutes it.
  public AlertView view(Alert alert, Instant now) {
    return new AlertView(alert, silences.over(alert, now), now);
  }
}
