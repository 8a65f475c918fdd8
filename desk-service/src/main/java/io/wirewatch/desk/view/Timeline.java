package io.wirewatch.desk.view;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Evidence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// When the articles behind an alert came, as places along a line.
///
/// @param dots one an article, in event order
/// @param openedX where the threshold was reached
/// @param from event time at [#LEFT]
/// @param until event time at [#RIGHT]
public record Timeline(List<Dot> dots, int openedX, Instant from, Instant until) {

  /// The place of the first article.
  public static final int LEFT = 20;

  /// The place of the last.
  public static final int RIGHT = 980;

  private static final int LANES = 8;
  private static final int LANE_HEIGHT = 22;
  private static final int MARGIN = 14;

  /// Copies the dots.
  public Timeline {
    dots = List.copyOf(dots);
  }

  /// An article on the line.
  ///
  /// @param x from [#LEFT] to [#RIGHT]
  /// @param lane the origin it belongs to, from 0 in order of appearance
  /// @param counted whether it raised the count
  /// @param label publisher and headline
  public record Dot(int x, int lane, boolean counted, String label) {
    /// How far down it is drawn; the lanes past the eighth share its height.
    public int y() {
      return MARGIN + Math.min(lane, LANES - 1) * LANE_HEIGHT;
    }
  }

  /// How far down the lanes are drawn, each once, from the top.
  public List<Integer> lanes() {
    return dots.stream().map(Dot::y).distinct().sorted().toList();
  }

  /// How high the drawing is.
  public int height() {
    return dots.stream().mapToInt(Dot::y).max().orElse(MARGIN) + MARGIN;
  }

  static Timeline of(Alert alert) {
    List<Evidence> evidence = alert.getEvidence();
    Instant from =
        evidence.stream()
            .map(Evidence::getEventTime)
            .min(Instant::compareTo)
            .orElse(alert.getFirstAt());
    Instant until =
        evidence.stream()
            .map(Evidence::getEventTime)
            .max(Instant::compareTo)
            .orElse(alert.getLastAt());
    List<String> lanes = evidence.stream().map(one -> one.getOrigin().getId()).distinct().toList();
    List<Dot> dots =
        IntStream.range(0, evidence.size())
            .mapToObj(i -> dot(evidence.get(i), lanes, from, until))
            .toList();
    return new Timeline(dots, x(alert.getOpenedAt(), from, until), from, until);
  }

  private static Dot dot(Evidence one, List<String> lanes, Instant from, Instant until) {
    return new Dot(
        x(one.getEventTime(), from, until),
        lanes.indexOf(one.getOrigin().getId()),
        one.getCounted(),
        one.getPublisher() + ": " + one.getTitle());
  }

  private static int x(Instant at, Instant from, Instant until) {
    long whole = Duration.between(from, until).toMillis();
    if (whole <= 0) return (LEFT + RIGHT) / 2;
    long part = Math.clamp(Duration.between(from, at).toMillis(), 0, whole);
    return LEFT + (int) (part * (RIGHT - LEFT) / whole);
  }
}
