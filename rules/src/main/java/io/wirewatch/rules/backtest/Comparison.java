package io.wirewatch.rules.backtest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How the alerts of two versions of rules differ. Alerts of one rule and group are the same alert
/// when their times overlap.
///
/// @param onlyNew those that only the new rules would have had
/// @param onlyOld those that only the old ones would have had
/// @param moved those that both have, opened at another time
/// @param same how many both have, opened at the same time
public record Comparison(List<Firing> onlyNew, List<Firing> onlyOld, List<Moved> moved, int same) {

  /// An alert that opened at another time.
  public record Moved(Firing from, Firing to) {}

  /// Copies the lists.
  public Comparison {
    onlyNew = List.copyOf(onlyNew);
    onlyOld = List.copyOf(onlyOld);
    moved = List.copyOf(moved);
  }

  /// Compares.
  ///
  /// @param before what the old rules would have had
  /// @param after what the new ones would have
  public static Comparison of(List<Firing> before, List<Firing> after) {
    Set<Firing> left = new HashSet<>(before);
    List<Firing> onlyNew = new ArrayList<>();
    List<Moved> moved = new ArrayList<>();
    int same = 0;
    for (Firing firing : after) {
      Optional<Firing> old =
          before.stream()
              .filter(f -> f.ruleId().equals(firing.ruleId()) && f.group().equals(firing.group()))
              .filter(f -> left.contains(f) && overlap(f, firing))
              .findFirst();
      old.ifPresent(left::remove);
      if (old.isEmpty()) {
        onlyNew.add(firing);
      } else if (old.get().openedAt().equals(firing.openedAt())) {
        same++;
      } else {
        moved.add(new Moved(old.get(), firing));
      }
    }
    return new Comparison(onlyNew, before.stream().filter(left::contains).toList(), moved, same);
  }

  private static boolean overlap(Firing one, Firing other) {
    return one.openedAt().isBefore(other.endsAt()) && other.openedAt().isBefore(one.endsAt());
  }
}
