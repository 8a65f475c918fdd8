package io.wirewatch.rules.trigger;

import io.wirewatch.contracts.Claim;
import io.wirewatch.contracts.Named;
import java.util.List;

/// What an article says that some triggers go by.
///
/// @param named what it names of that which the trigger counts or waits for, distinct
/// @param claims the figures that the trigger compares
/// @param steps the steps of a sequence that it matches, from 0, rising
public record Facts(List<Named> named, List<Claim> claims, List<Integer> steps) {

  /// Nothing.
  public static final Facts NONE = new Facts(List.of(), List.of(), List.of());

  /// Copies the lists.
  public Facts {
    named = List.copyOf(named);
    claims = List.copyOf(claims);
    steps = List.copyOf(steps);
  }
}
