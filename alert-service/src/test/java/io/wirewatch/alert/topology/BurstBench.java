package io.wirewatch.alert.topology;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Prints the processor time that an article costs the alert topology, matching and stores
/// included, as its group grows: one rule that counts everything as one group.
///
/// `java ... io.wirewatch.alert.topology.BurstBench`
final class BurstBench {

  private static final int ARTICLES = 5_200;
  private static final int SAMPLE = 200;

  private BurstBench() {}

  public static void main(String[] arguments) throws IOException {
    for (int round = 0; round < 3; round++) {
      for (boolean copies : new boolean[] {false, true}) measure(round, copies);
    }
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void measure(int round, boolean copies) throws IOException {
    Path state = Files.createTempDirectory("burst");
    try (AlertStream stream = new AlertStream(state)) {
      stream.floods("rule");
      StringBuilder line = new StringBuilder();
      long began = cpuNanos();
      for (int i = 0; i < ARTICLES; i++) {
        stream.send("a%05d".formatted(i), 0, "o" + (copies ? i % 10 : i));
        if (i % 100 == 99) stream.pass(Duration.ofSeconds(1));
        boolean sampled = i == 100 || i == 1_000 || i == 5_000;
        if (sampled) began = cpuNanos();
        if (i == 100 + SAMPLE || i == 1_000 + SAMPLE || i == ARTICLES - 1) {
          long each = (cpuNanos() - began) / 1_000 / SAMPLE;
          line.append("  %d: %d µs".formatted(i - i % 100 - SAMPLE + 100, each));
        }
        if (i % 1_000 == 0) stream.alerts();
      }
      System.out.println("round " + round + (copies ? ", ten origins" : ", all origins") + line);
    }
  }
}
