package io.wirewatch.desk.view;

import static java.util.stream.Collectors.toList;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Evidence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// When the articles behind an alert came: a lane an origin, a dot an article.
///
/// @param lanes in the order in which their first articles came
/// @param opened where the threshold was reached, in per cent of the way from `from` to `until`
/// @param from event time of the first article
/// @param until event time of the last
public record Timeline(List<Lane> lanes, double opened, Instant from, Instant until) {

  private static final int NAMED_LANES = 8;
  private static final Duration SHORT = Duration.ofMinutes(10);

  /// Copies the lanes.
  public Timeline {
    lanes = List.copyOf(lanes);
  }

  /// An origin's line; the last may stand for several.
  ///
  /// @param name whose text it is
  /// @param dots in event order
  public record Lane(String name, List<Dot> dots) {
    /// Copies the dots.
    public Lane {
      dots = List.copyOf(dots);
    }
  }

  /// An article on the line.
  ///
  /// @param x how far along, in per cent
  /// @param counted whether it raised the count
  /// @param label publisher and headline
  public record Dot(double x, boolean counted, String label) {}

  /// How many articles are drawn.
  public int size() {
    return lanes.stream().mapToInt(lane -> lane.dots().size()).sum();
  }

  /// Whether its ends are told to the second.
  public boolean isShort() {
    return Duration.between(from, until).compareTo(SHORT) < 0;
  }

  static Timeline of(Alert alert) {
    List<Instant> times =
        alert.getEvidence().stream().map(Evidence::getEventTime).sorted().collect(toList());
    Instant from = times.isEmpty() ? alert.getFirstAt() : times.getFirst();
    Instant until = times.isEmpty() ? alert.getLastAt() : times.getLast();
    List<OriginView> origins = OriginView.of(alert.getEvidence());
    int named = origins.size() > NAMED_LANES ? NAMED_LANES - 1 : origins.size();
    List<Lane> lanes = new ArrayList<>();
    for (OriginView origin : origins.subList(0, named)) {
      lanes.add(lane(origin.name(), List.of(origin), from, until));
    }
    List<OriginView> rest = origins.subList(named, origins.size());
    if (!rest.isEmpty()) lanes.add(lane(rest.size() + " more", rest, from, until));
    return new Timeline(lanes, x(alert.getOpenedAt(), from, until), from, until);
  }

  private static Lane lane(
      String name, Collection<OriginView> origins, Instant from, Instant until) {
    Stream<EvidenceView> articles = origins.stream().flatMap(one -> one.articles().stream());
    return new Lane(name, articles.map(article -> dot(article, from, until)).toList());
  }

  private static Dot dot(EvidenceView article, Instant from, Instant until) {
    return new Dot(
        x(article.at(), from, until),
        article.counted(),
        article.publisher() + ": " + article.title());
  }

  private static double x(Instant at, Instant from, Instant until) {
    long whole = Duration.between(from, until).toMillis();
    if (whole <= 0) return 50;
    long part = Math.clamp(Duration.between(from, at).toMillis(), 0, whole);
    return Math.round(part * 1000.0 / whole) / 10.0;
  }
}
