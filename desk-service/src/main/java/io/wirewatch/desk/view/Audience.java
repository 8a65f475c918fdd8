package io.wirewatch.desk.view;

import io.wirewatch.contracts.Alert;

/// Whom alerts are shown to. Those of a staged rule are its author's, until it is promoted.
///
/// @param name who looks, as they named themselves; empty when they did not
/// @param all whether they asked for everybody's staged alerts
public record Audience(String name, boolean all) {

  /// Everybody's, whoever looks.
  public static final Audience ALL = new Audience("", true);

  /// Whether the alert is for them.
  public boolean sees(Alert alert) {
    return !alert.getStaged() || all || alert.getAuthor().filter(name::equals).isPresent();
  }
}
