package io.wirewatch.bench.place;

import io.wirewatch.enrich.story.Vector;
import io.wirewatch.enrich.syndication.Shingles;
import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Articles as placing sees them, of 500 words, made up from their number: no text is needed, and
/// ten million are made in minutes.
///
/// Every third one carries seven tenths of one of some 20,000 before it. A new event begins with
/// every fifth; an article on it has some 20 of its 30 terms, most of them names, and 150 words by
/// the law of Zipf out of 100,000.
final class MadeUpArticles {
  /// An article.
  record MadeUp(String id, Instant at, Shingles shingles, Vector terms) {}

  static final int WORDS = 500;

  private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");
  private static final long DAY_MILLIS = 86_400_000;
  private static final long A_DAY = 1_000_000;
  private static final int RECENT = 20_000;
  private static final int COPY_ONE_IN = 3;
  private static final int ARTICLES_AN_EVENT = 5;
  private static final int EVENT_TERMS = 30;
  private static final int TOLD_TERMS = 20;
  private static final int OTHER_TERMS = 150;
  private static final double VOCABULARY = 100_000;

  private MadeUpArticles() {}

  /// The article of a number from 0; a million come in a day.
  static MadeUp of(long number) {
    SplittableRandom random = new SplittableRandom(number);
    boolean isCopy = isCopy(number);
    long source = number - 1 - random.nextInt(RECENT);
    while (isCopy && isCopy(source)) source--;
    Shingles shingles = shingles(number, isCopy ? source : -1);
    Vector terms = terms(isCopy ? source : number, random);
    Instant at = START.plusMillis(number * DAY_MILLIS / A_DAY);
    String id = "%016x%016x".formatted(hash(number, -1), number);
    return new MadeUp(id, at, shingles, terms);
  }

  private static boolean isCopy(long number) {
    return number > RECENT && Math.floorMod(hash(number, -2), COPY_ONE_IN) == 0;
  }

  private static Shingles shingles(long number, long source) {
    int carried = source < 0 ? 0 : WORDS * 7 / 10;
    return Shingles.ofHashes(
        IntStream.range(0, WORDS)
            .map(i ->
                (int) hash(i < carried ? source : number, i) >>> (Integer.SIZE - Shingles.BITS)));
  }

  private static Vector terms(long number, SplittableRandom random) {
    Map<Integer, Float> weights = new TreeMap<>();
    for (int i = 0; i < OTHER_TERMS; i++) {
      long rank = (long) Math.pow(VOCABULARY, random.nextDouble());
      weights.put(term(-1, rank), 1 + random.nextInt(3) / 2f);
    }
    long event = Math.max(0, number - random.nextInt(RECENT)) / ARTICLES_AN_EVENT;
    for (int i = 0; i < EVENT_TERMS; i++) {
      if (random.nextInt(EVENT_TERMS) < TOLD_TERMS) {
        weights.put(term(event, i), 2 + random.nextInt(4) / 2f);
      }
    }
    int[] terms = weights.keySet().stream().mapToInt(Integer::intValue).toArray();
    float[] values = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      values[i] = weights.getOrDefault(terms[i], 0f);
    }
    return Vector.of(terms, values);
  }

  private static int term(long of, long which) {
    return (int) hash(of, which) >>> (Integer.SIZE - Vector.TERM_BITS);
  }

  private static long hash(long of, long which) {
    return new SplittableRandom(of * 0x9E3779B97F4A7C15L + which).nextLong();
  }
}
