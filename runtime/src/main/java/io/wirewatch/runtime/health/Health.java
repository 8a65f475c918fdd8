package io.wirewatch.runtime.health;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/// The checks of a process. Safe to share among threads.
public final class Health {

  private final List<Registered> live = new CopyOnWriteArrayList<>();
  private final List<Registered> ready = new CopyOnWriteArrayList<>();

  /// Takes a check out again; does nothing the second time.
  @FunctionalInterface
  public interface Registration {
    /// Removes the check from later reports.
    void remove();
  }

  private record Registered(String name, Supplier<Check> check) {}

  /// Adds a check without which the process should be restarted. Names may repeat.
  public Registration live(String name, Supplier<Check> check) {
    return add(live, name, check);
  }

  /// Adds a check without which the process should be given no work. Names may repeat.
  public Registration ready(String name, Supplier<Check> check) {
    return add(ready, name, check);
  }

  /// Asks every liveness check.
  public Report liveness() {
    return report(live);
  }

  /// Asks every readiness check.
  public Report readiness() {
    return report(ready);
  }

  private static Registration add(List<Registered> checks, String name, Supplier<Check> check) {
    Registered registered = new Registered(name, check);
    checks.add(registered);
    return () -> checks.remove(registered);
  }

  private static Report report(List<Registered> checks) {
    return new Report(checks.stream().map(Health::entry).toList());
  }

  private static Report.Entry entry(Registered registered) {
    try {
      return new Report.Entry(registered.name(), registered.check().get());
    } catch (RuntimeException e) {
      return new Report.Entry(registered.name(), Check.down("the check itself failed: " + e));
    }
  }
}
