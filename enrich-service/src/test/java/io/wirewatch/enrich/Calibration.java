package io.wirewatch.enrich;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Counts how often what was said with a confidence is right.
public final class Calibration {
  private final Map<String, int[]> counts = new TreeMap<>();
  private final Map<String, Double> said = new TreeMap<>();

  /// Something that a cause said with a confidence.
  public void add(String cause, double confidence, boolean right) {
    int[] count = counts.computeIfAbsent(cause, _ -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
    said.put(cause, confidence);
  }

  /// The mean distance between what was said and what was right, each cause by how often it occurs.
  public double error() {
    double error = 0;
    int all = 0;
    for (Map.Entry<String, int[]> each : counts.entrySet()) {
      int[] count = each.getValue();
      error += Math.abs(said.getOrDefault(each.getKey(), 0.0) * count[1] - count[0]);
      all += count[1];
    }
    return all == 0 ? 0 : error / all;
  }

  /// A line for each cause, and one for all.
  public void print(String title) {
    counts.forEach((cause, count) ->
        System.out.printf(
            Locale.ROOT,
            "%s %s said %.2f right %.2f (%d of %d)%n",
            title,
            cause,
            said.getOrDefault(cause, 0.0),
            (double) count[0] / count[1],
            count[0],
            count[1]));
    System.out.printf(Locale.ROOT, "%s expected calibration error %.3f%n", title, error());
  }
}
