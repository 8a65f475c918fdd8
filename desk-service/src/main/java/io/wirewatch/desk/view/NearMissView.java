package io.wirewatch.desk.view;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.wirewatch.rules.trigger.NearMiss;
import java.time.Instant;
import java.util.Comparator;

/// The closest that a rule came to an alert without one.
///
/// @param label the group for people to read; empty when the rule does not group
/// @param miss how close, when, and by which articles
public record NearMissView(String label, NearMiss miss) {

  static final Comparator<NearMissView> CLOSEST_FIRST =
      comparingInt((NearMissView view) -> view.miss().distance().missing())
          .thenComparing(comparing(NearMissView::at).reversed());

  /// When, in event time.
  public Instant at() {
    return miss.at();
  }

  /// How close: `2 of 3 origins`.
  ///
  /// @param counted what the rule counts, in the plural
  public String summary(String counted) {
    return miss.distance().counted()
        + " of "
        + miss.distance().atLeast()
        + " "
        + Standing.words(miss.distance().measure(), counted);
  }
}
