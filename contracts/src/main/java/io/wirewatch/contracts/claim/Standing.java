package io.wirewatch.contracts.claim;

import io.wirewatch.contracts.Claim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The claims that stand on one quantity: of each source, those of its last report. Reports are
/// added in their order. For one thread.
public final class Standing<R extends Report<R>> {
  private static final int MOST_PERCENT = 1_000_000;
  private static final int HUNDRED = 100;

  /// A claim and the report that makes it.
  public record Said<R extends Report<R>>(Claim claim, R report) {}

  private record Last<R extends Report<R>>(R report, List<Said<R>> claims) {}

  private final Comparison comparison;
  private final Map<String, Last<R>> bySource = new HashMap<>();

  /// None yet.
  ///
  /// @param share by how much of the smaller number two may differ and still be the same
  public Standing(double share) {
    this.comparison = new Comparison(share);
  }

  /// Drops the claims of reports at or before a moment.
  public void forgetUpTo(Instant from) {
    bySource.values().removeIf(last -> !last.report().eventTime().isAfter(from));
  }

  /// The earlier claim of the same source that a new one changes: its last report names other
  /// numbers only.
  public Optional<Said<R>> changes(Said<R> now) {
    List<Said<R>> own = own(now);
    boolean again = own.stream().anyMatch(c -> comparison.same(c.claim(), now.claim()));
    return again
        ? Optional.empty()
        : own.stream().filter(c -> comparison.differ(c.claim(), now.claim())).min(nearest(now));
  }

  /// The claim of another source that a new one cannot be true beside; none where some other source
  /// names the same number already, or the new one's own source did.
  public Optional<Said<R>> disputes(Said<R> now) {
    List<Said<R>> others = all().filter(c -> !comparison.sameSource(c, now)).toList();
    boolean said =
        Stream.concat(others.stream(), own(now).stream())
            .anyMatch(c -> comparison.same(c.claim(), now.claim()));
    if (said) return Optional.empty();
    return latest(others.stream().filter(c -> comparison.conflict(c.claim(), now.claim())).toList())
        .stream()
        .min(nearest(now));
  }

  /// Whether the source of a claim has claims that stand.
  public boolean knows(Said<R> now) {
    return !own(now).isEmpty();
  }

  /// By how many per cent of the smaller the claim differs from the closest that it is held
  /// against: its source's last, else everybody's.
  public OptionalInt percentApart(Said<R> now) {
    List<Said<R>> own = own(now);
    return (own.isEmpty() ? all() : own.stream())
        .mapToInt(c -> percent(c.claim().getValue(), now.claim().getValue()))
        .min();
  }

  /// The report's claims stand from now on, in the place of those of the same sources.
  public void add(R report, List<Claim> claims) {
    Map<String, List<Said<R>>> sources = new HashMap<>();
    for (Claim claim : claims) {
      Said<R> said = new Said<>(claim, report);
      sources.computeIfAbsent(comparison.source(said), _ -> new ArrayList<>()).add(said);
    }
    sources.forEach((source, own) -> bySource.put(source, new Last<>(report, own)));
  }

  private Stream<Said<R>> all() {
    return bySource.values().stream().flatMap(last -> last.claims().stream());
  }

  /// What the same source claimed last.
  private List<Said<R>> own(Said<R> now) {
    return latest(all().filter(c -> comparison.sameSource(c, now)).toList());
  }

  /// Those of the last report.
  private List<Said<R>> latest(List<Said<R>> all) {
    Optional<R> last = all.stream().map(Said::report).max(Comparator.naturalOrder());
    return all.stream().filter(c -> last.filter(c.report()::equals).isPresent()).toList();
  }

  private Comparator<Said<R>> nearest(Said<R> to) {
    return Comparator.<Said<R>>comparingDouble(
            c -> Math.abs(c.claim().getValue() - to.claim().getValue()))
        .thenComparingDouble(c -> c.claim().getValue())
        .thenComparing(c -> c.claim().getSentence());
  }

  private static int percent(double a, double b) {
    double smaller = Math.min(Math.abs(a), Math.abs(b));
    if (a == b) return 0;
    double percent = smaller == 0 ? MOST_PERCENT : Math.abs(a - b) / smaller * HUNDRED;
    return (int) Math.min(MOST_PERCENT, percent);
  }
}
