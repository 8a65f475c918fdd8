package io.wirewatch.alert.lifecycle;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.Counting;
import io.wirewatch.rules.wording.Words;
import java.util.Locale;
import java.util.Optional;

/// How two drafts of an alert differ, the state apart.
///
/// News is a higher severity, a new origin, a figure that changed, and an article that was
/// corrected or killed. All else is kept up to date and told to nobody.
///
/// @param change the weightiest difference
/// @param what the difference, for people to read
record Comparison(Change change, String what) {

  /// The difference; empty when there is none that people would see.
  ///
  /// @param correction what was taken out meanwhile
  static Optional<Comparison> of(Alert before, Alert after, Optional<Correction> correction) {
    if (isRaised(before, after)) return Optional.of(raised(after));
    if (after.getOrigins() > before.getOrigins()) {
      return Optional.of(
          new Comparison(Change.GREW, Words.ordinal(after.getOrigins()) + " origin"));
    }
    if (isFigure(before, after))
      return Optional.of(new Comparison(Change.FIGURE, after.getReason()));
    boolean fewer =
        after.getArticles() < before.getArticles() || after.getOrigins() < before.getOrigins();
    if (fewer && correction.filter(c -> c.concerns(before)).isPresent()) {
      String what = correction.get().what() + ", " + left(after);
      return Optional.of(new Comparison(Change.CORRECTED, what));
    }
    return same(before, after)
        ? Optional.empty()
        : Optional.of(new Comparison(Change.AMENDED, amended(before, after)));
  }

  /// An alert that is over by itself is not raised any more.
  private static boolean isRaised(Alert before, Alert after) {
    boolean over = after.getState() == AlertState.RESOLVED && after.getResolvedBy().isEmpty();
    return !over && after.getSeverity().compareTo(before.getSeverity()) > 0;
  }

  private static Comparison raised(Alert after) {
    String severity = after.getSeverity().name().toLowerCase(Locale.ROOT);
    return new Comparison(
        Change.ESCALATED, "severity raised to " + severity + count(after).orElse(""));
  }

  /// How much there is of what the rule counts; empty where it counts names, of which an alert has
  /// no number.
  private static Optional<String> count(Alert alert) {
    Counting counting = alert.getCounting();
    return switch (counting) {
      case ARTICLES -> Optional.of(count(counting, alert.getArticles()));
      case PUBLISHERS -> Optional.of(count(counting, alert.getPublishers()));
      case ORIGINS -> Optional.of(count(counting, alert.getOrigins()));
      case PERSONS, ORGANIZATIONS, PLACES, KEYWORDS, LANGUAGES, STORIES -> Optional.empty();
    };
  }

  private static String count(Counting counting, int n) {
    return " at " + n + " " + Words.noun(counting, n);
  }

  private static boolean isFigure(Alert before, Alert after) {
    return switch (after.getTrigger()) {
      case FIGURE -> !after.getReason().equals(before.getReason());
      case THRESHOLD, SPIKE, FIRST, ABSENCE, SEQUENCE -> false;
    };
  }

  private static String left(Alert after) {
    int origins = after.getOrigins();
    return "%d %s left".formatted(origins, origins == 1 ? "origin" : "origins");
  }

  private static String amended(Alert before, Alert after) {
    if (before.getStaged() && !after.getStaged()) return "the rule was promoted: no longer staged";
    if (!before.getReason().equals(after.getReason())) return "amended: " + after.getReason();
    int more = after.getArticles() - before.getArticles();
    if (more > 0) return "amended: %d more %s".formatted(more, more == 1 ? "article" : "articles");
    if (more < 0) {
      return "amended: %d %s fewer".formatted(-more, more == -1 ? "article" : "articles");
    }
    return evidenceIsSame(before, after)
        ? "amended: the rule was revised"
        : "amended: an article was revised";
  }

  private static boolean same(Alert before, Alert after) {
    return before.getArticles() == after.getArticles()
        && before.getPublishers() == after.getPublishers()
        && before.getOrigins() == after.getOrigins()
        && evidenceIsSame(before, after)
        && termsAreSame(before, after);
  }

  private static boolean evidenceIsSame(Alert before, Alert after) {
    return before.getOpenedAt().equals(after.getOpenedAt())
        && before.getFirstAt().equals(after.getFirstAt())
        && before.getLastAt().equals(after.getLastAt())
        && before.getEvidence().equals(after.getEvidence());
  }

  private static boolean termsAreSame(Alert before, Alert after) {
    return before.getReason().equals(after.getReason())
        && before.getStaged() == after.getStaged()
        && before.getSeverity() == after.getSeverity()
        && before.getNotify().equals(after.getNotify())
        && before.getInhibitedBy().equals(after.getInhibitedBy())
        && before.getCap() == after.getCap()
        && before.getCapWithinMs() == after.getCapWithinMs();
  }
}
