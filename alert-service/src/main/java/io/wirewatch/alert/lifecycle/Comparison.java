package io.wirewatch.alert.lifecycle;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.rules.trigger.Counts;
import java.util.Locale;
import java.util.Optional;

/// How two drafts of an alert differ, the state apart.
///
/// @param change the weightiest difference
/// @param what the difference, for people to read
record Comparison(Change change, String what) {

  /// The difference; empty when there is none that people would see.
  static Optional<Comparison> of(Alert before, Alert after) {
    int count = count(after);
    if (after.getState() != AlertState.RESOLVED
        && after.getSeverity().compareTo(before.getSeverity()) > 0) {
      return Optional.of(
          new Comparison(
              Change.ESCALATED,
              "severity raised to %s at %d %s"
                  .formatted(
                      after.getSeverity().name().toLowerCase(Locale.ROOT),
                      count,
                      Words.noun(after.getCounting(), count))));
    }
    if (count > count(before)) {
      String what = Words.ordinal(count) + " " + Words.noun(after.getCounting(), 1);
      return Optional.of(new Comparison(Change.GREW, what));
    }
    return same(before, after)
        ? Optional.empty()
        : Optional.of(new Comparison(Change.AMENDED, amended(before, after)));
  }

  private static String amended(Alert before, Alert after) {
    int more = after.getArticles() - before.getArticles();
    if (more > 0) return "amended: %d more %s".formatted(more, more == 1 ? "article" : "articles");
    if (more < 0) {
      return "amended: %d %s fewer".formatted(-more, more == -1 ? "article" : "articles");
    }
    return "amended: an article was revised";
  }

  private static boolean same(Alert before, Alert after) {
    return before.getArticles() == after.getArticles()
        && before.getPublishers() == after.getPublishers()
        && before.getOrigins() == after.getOrigins()
        && before.getOpenedAt().equals(after.getOpenedAt())
        && before.getFirstAt().equals(after.getFirstAt())
        && before.getLastAt().equals(after.getLastAt())
        && before.getEvidence().equals(after.getEvidence());
  }

  private static int count(Alert alert) {
    return new Counts(alert.getArticles(), alert.getPublishers(), alert.getOrigins(), 0, 0)
        .of(alert.getCounting());
  }
}
