package io.wirewatch.bench.replay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// What a run was asked for.
///
/// @param articles how many, at least 1,000: fewer prove little
/// @param kills how often the pipeline is killed
/// @param threads stream threads of each of its services
/// @param seed of the articles and of the moments of the kills
/// @param restore whether the start with all of the state is timed in the end
record Given(int articles, int kills, int threads, long seed, boolean restore) {
  Given {
    if (articles < 1_000) {
      throw new IllegalArgumentException("articles must be at least 1000, was " + articles);
    }
    if (kills < 0) throw new IllegalArgumentException("kills must not be negative, was " + kills);
    if (threads < 1) throw new IllegalArgumentException("threads must be positive: " + threads);
  }

  /// Reads `N [--kills K] [--threads T] [--seed S] [--restore]`.
  static Given of(String... arguments) {
    Deque<String> left = new ArrayDeque<>(List.of(arguments));
    int articles = Integer.parseInt(left.remove());
    int kills = 0;
    int threads = 3;
    long seed = System.currentTimeMillis();
    boolean restore = false;
    while (!left.isEmpty()) {
      String name = left.remove();
      switch (name) {
        case "--kills" -> kills = Integer.parseInt(left.remove());
        case "--threads" -> threads = Integer.parseInt(left.remove());
        case "--seed" -> seed = Long.parseLong(left.remove());
        case "--restore" -> restore = true;
        default -> throw new IllegalArgumentException("unknown option " + name);
      }
    }
    return new Given(articles, kills, threads, seed, restore);
  }
}
