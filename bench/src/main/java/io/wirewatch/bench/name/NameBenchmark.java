package io.wirewatch.bench.name;

import io.wirewatch.contracts.EntityType;
import io.wirewatch.enrich.name.NameKey;
import io.wirewatch.enrich.name.SameName;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Prints what it takes to look the names of an article up among 1,000,000 known ones by their
/// keys, and to compare two names: processor time of this thread.
///
/// Names are made up of syllables, a given name and a family name, half of them known and half not,
/// so many of them that what was asked last does not help.
public final class NameBenchmark {
  private static final int KNOWN = 1_000_000;
  private static final int ARTICLES = 2_000;
  private static final int NAMES = 25;
  private static final int ROUNDS = 11;
  private static final String[] SYLLABLES = {
    "ka", "ro", "mi", "len", "dov", "sha", "ter", "vin", "gor", "ali", "nes", "pet", "yan", "bek",
    "hol", "zu", "rad", "iv", "os", "el", "mar", "tin", "kov", "ska", "ber", "and", "gun", "lo"
  };

  private final Random random = new Random(7);
  private final Map<String, Integer> known = new HashMap<>(KNOWN * 2);
  private final List<String> names = new ArrayList<>(KNOWN);

  private NameBenchmark() {
    while (known.size() < KNOWN) {
      String name = name();
      if (known.putIfAbsent(NameKey.of(name, EntityType.PERSON), names.size()) == null) {
        names.add(name);
      }
    }
  }

  /// Measures and prints.
  public static void main(String[] arguments) {
    NameBenchmark bench = new NameBenchmark();
    double[] lookUps = new double[ROUNDS];
    double[] comparisons = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      lookUps[round] = bench.lookUps();
      comparisons[round] = bench.comparisons();
    }
    System.out.printf(
        "%,d known names; the %d names of an article by their keys: %.1f µs (median of %d rounds)%n",
        KNOWN, NAMES, median(lookUps), ROUNDS);
    System.out.printf("one name compared with another: %.2f µs%n", median(comparisons));
  }

  /// Microseconds an article.
  private double lookUps() {
    List<List<String>> articles = new ArrayList<>(ARTICLES);
    for (int i = 0; i < ARTICLES; i++) articles.add(article());
    long found = 0;
    long start = processorNanos();
    for (List<String> article : articles) {
      for (String name : article) {
        found += known.containsKey(NameKey.of(name, EntityType.PERSON)) ? 1 : 0;
      }
    }
    double micros = (processorNanos() - start) / 1e3 / ARTICLES;
    if (found < (long) ARTICLES * NAMES / 3) throw new IllegalStateException("found " + found);
    return micros;
  }

  private List<String> article() {
    List<String> article = new ArrayList<>(NAMES);
    for (int i = 0; i < NAMES; i++) {
      article.add(i % 2 == 0 ? names.get(random.nextInt(KNOWN)) : name());
    }
    return article;
  }

  /// Microseconds a pair.
  private double comparisons() {
    List<String> pairs = new ArrayList<>(2 * ARTICLES);
    for (int i = 0; i < 2 * ARTICLES; i++) pairs.add(names.get(random.nextInt(KNOWN)));
    double sum = 0;
    long start = processorNanos();
    for (int i = 0; i < pairs.size(); i += 2) {
      sum += SameName.score(EntityType.PERSON, pairs.get(i), pairs.get(i + 1));
    }
    double micros = (processorNanos() - start) / 1e3 / ARTICLES;
    if (sum < 0) throw new IllegalStateException("scores sum up to " + sum);
    return micros;
  }

  private String name() {
    return word(2) + " " + word(3);
  }

  private String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
