package io.wirewatch.bench.replay;

import java.util.PriorityQueue;
import java.util.Queue;
import java.util.SplittableRandom;

/// The moments at which the pipeline is killed: when so many articles are enriched, drawn evenly
/// from all but the first and last twentieth.
final class Kills {
  private final Queue<Long> moments = new PriorityQueue<>();

  Kills(Given given) {
    SplittableRandom random = new SplittableRandom(given.seed());
    int margin = given.articles() / 20;
    for (int i = 0; i < given.kills(); i++) {
      moments.add((long) random.nextInt(margin, given.articles() - margin));
    }
  }

  /// Whether it is to be killed now; each moment comes once.
  boolean isDue(long enriched) {
    Long next = moments.peek();
    if (next == null || enriched < next) return false;
    moments.remove();
    return true;
  }
}
