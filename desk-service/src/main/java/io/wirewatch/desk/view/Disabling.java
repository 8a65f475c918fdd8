package io.wirewatch.desk.view;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Evidence;
import io.wirewatch.contracts.RuleRevision;
import java.time.Instant;
import java.util.Optional;

/// That the alert service disabled a rule because it kept failing, as the alert says that it wrote
/// of it.
///
/// @param alert of the product's own rule, in the disabled rule's group
public record Disabling(Alert alert) {

  /// What an alert says of a rule: nothing when the rule was revised since. One that is over
  /// without a revision, by the clock or by hand, leaves the rule disabled until the service starts
  /// again.
  static Optional<Disabling> of(Alert alert, RuleRevision revision) {
    boolean revised = revision.getRevisedAt().isAfter(alert.getOpenedAt());
    return isOver(alert) && revised ? Optional.empty() : Optional.of(new Disabling(alert));
  }

  /// Whether the alert is still open, and the rule therefore known to be disabled.
  public boolean holds() {
    return !isOver(alert);
  }

  /// When it was disabled.
  public Instant at() {
    return alert.getOpenedAt();
  }

  /// After how many failures, and which was the last: `disabled after 10 failures in a row, the
  /// last: ...`.
  public String why() {
    return alert.getEvidence().stream()
        .map(Evidence::getSentence)
        .filter(sentence -> !sentence.isBlank())
        .reduce((_, last) -> last)
        .orElse("disabled after failures in a row");
  }

  /// The same without its first word: `after 10 failures in a row, the last: ...`.
  public String after() {
    return why().replaceFirst("^disabled ", "");
  }

  /// The path of the alert's page.
  public String path() {
    return AlertView.path(alert);
  }

  private static boolean isOver(Alert alert) {
    return alert.getState() == AlertState.RESOLVED;
  }
}
