package io.wirewatch.bench.place;

import io.wirewatch.enrich.derived.Facts;
import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import io.wirewatch.enrich.packed.Term;
import io.wirewatch.enrich.story.Line;
import io.wirewatch.enrich.story.Telling;
import io.wirewatch.enrich.story.Vector;
import io.wirewatch.enrich.syndication.Shingles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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
///
/// It states some 20 of its event's 30 facts and 20 of its own; every eighth has none of its own.
final class MadeUpArticles {
  /// An article.
  record MadeUp(
      String id, Instant at, Shingles shingles, Vector terms, Telling telling, Facts facts) {}

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
  private static final int EVENT_FACTS = 30;
  private static final int OWN_FACTS = 20;
  private static final int REWRITE_ONE_IN = 8;
  private static final int SENTENCES = 3;
  private static final int SENTENCE_TERMS = 18;
  private static final int FACT_BITS = 27;
  private static final double VOCABULARY = 100_000;
  private static final HexFormat HEX = HexFormat.of();

  private MadeUpArticles() {}

  /// The article of a number from 0; a million come in a day.
  static MadeUp of(long number) {
    SplittableRandom random = new SplittableRandom(number);
    long source = source(number, random);
    Map<Integer, Float> weights = otherTerms(random);
    long after = Math.max(0, (source < 0 ? number : source) - random.nextInt(RECENT));
    long event = after / ARTICLES_AN_EVENT;
    Vector terms = terms(weights, event, random);
    Shingles text = shingles(number, source);
    return new MadeUp(id(number), at(number), text, terms, telling(weights), facts(number, event));
  }

  /// Its text alone, which is all that origins look at.
  static Shingles text(long number) {
    return shingles(number, source(number, new SplittableRandom(number)));
  }

  static String id(long number) {
    return HEX.toHexDigits(hash(number, -1)) + HEX.toHexDigits(number);
  }

  static Instant at(long number) {
    return START.plusMillis(number * DAY_MILLIS / A_DAY);
  }

  /// The article that it copies, -1 where it copies none.
  private static long source(long number, SplittableRandom random) {
    long source = number - 1 - random.nextInt(RECENT);
    if (!isCopy(number)) return -1;
    while (isCopy(source)) source--;
    return source;
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

  private static Map<Integer, Float> otherTerms(SplittableRandom random) {
    Map<Integer, Float> weights = new TreeMap<>();
    for (int i = 0; i < OTHER_TERMS; i++) {
      long rank = (long) Math.pow(VOCABULARY, random.nextDouble());
      weights.put(term(-1, rank), 1 + random.nextInt(3) / 2f);
    }
    return weights;
  }

  private static Vector terms(Map<Integer, Float> weights, long event, SplittableRandom random) {
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

  /// A headline of nine of the terms, and sentences of eighteen.
  private static Telling telling(Map<Integer, Float> weights) {
    List<Line> sentences = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) sentences.add(line(weights, i, SENTENCE_TERMS));
    return new Telling(line(weights, SENTENCES, SENTENCE_TERMS / 2), sentences);
  }

  private static Line line(Map<Integer, Float> weights, int from, int count) {
    Map<Integer, Float> some = new TreeMap<>();
    weights.entrySet().stream()
        .skip((long) from * SENTENCE_TERMS)
        .limit(count)
        .forEach(entry -> some.put(entry.getKey(), entry.getValue()));
    int[] terms = some.keySet().stream().mapToInt(Integer::intValue).toArray();
    float[] values = new float[terms.length];
    for (int i = 0; i < terms.length; i++) values[i] = some.getOrDefault(terms[i], 0f);
    return new Line(
        "A line of so many words as there are terms: " + count, Vector.of(terms, values));
  }

  /// As they are written down, which is the one way in from outside.
  private static Facts facts(long number, long event) {
    SplittableRandom random = new SplittableRandom(hash(number, -3));
    List<Long> facts = new ArrayList<>();
    for (int i = 0; i < EVENT_FACTS; i++) {
      if (random.nextInt(EVENT_TERMS) < TOLD_TERMS) facts.add(fact(event, i));
    }
    boolean isRewrite = random.nextInt(REWRITE_ONE_IN) == 0;
    for (int i = 0; i < (isRewrite ? 0 : OWN_FACTS); i++) facts.add(fact(~number, i));
    BitWriter out = new BitWriter().number(facts.size());
    facts.forEach(fact -> out.bits(fact, FACT_BITS));
    return Facts.read(new BitReader(out.bytes()));
  }

  /// Of a kind and a place of its own.
  private static long fact(long of, int which) {
    return hash(of, which) >>> (Long.SIZE - FACT_BITS + 1);
  }

  private static int term(long of, long which) {
    return (int) hash(of, which) >>> (Integer.SIZE - Term.BITS);
  }

  private static long hash(long of, long which) {
    return new SplittableRandom(of * 0x9E3779B97F4A7C15L + which).nextLong();
  }
}
