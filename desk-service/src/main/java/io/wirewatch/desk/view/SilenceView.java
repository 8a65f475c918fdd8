package io.wirewatch.desk.view;

import static java.util.stream.Collectors.joining;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Matcher;
import io.wirewatch.contracts.Silence;
import io.wirewatch.rules.mute.Scope;
import java.time.Instant;
import java.util.List;

/// A silence in the words of the page.
///
/// @param silence as it was made
/// @param mutes the alerts that it is about, those that are not resolved
/// @param now whether it holds
public record SilenceView(Silence silence, List<Alert> mutes, Instant now) {

  /// Copies the alerts.
  public SilenceView {
    mutes = List.copyOf(mutes);
  }

  /// The silence's id.
  public String id() {
    return silence.getId();
  }

  /// What it is about: `rule earthquake, severity low`.
  public String scope() {
    return silence.getMatchers().stream()
        .map(matcher -> matcher.getField() + " " + value(matcher))
        .collect(joining(", "));
  }

  /// Whether it keeps channels from being told at this moment.
  public boolean holds() {
    return Scope.holds(silence, now);
  }

  /// A group's headline is easier to know again than its key.
  private String value(Matcher matcher) {
    if (!matcher.getField().equals("group")) return matcher.getValue();
    return mutes.stream()
        .map(Alert::getGroupLabel)
        .filter(label -> !label.isBlank())
        .findFirst()
        .orElse(matcher.getValue());
  }
}
