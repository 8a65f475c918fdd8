package io.wirewatch.bench.news;

import io.wirewatch.contracts.Article;
import io.wirewatch.rules.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// The news of a made-up world, and the rules of those who watch it.
///
/// Two worlds of one seed are the same. The article and the rule of a number do not depend on how
/// many are asked for.
public final class News {
  /// The seed of the figures in the documents.
  public static final long SEED = 20_261_122;

  private static final int WORDS = 100_000;
  private static final int BEATS = 3_000;

  private final long seed;
  private final DeskArticles articles;
  private final DeskRules rules;

  private News(long seed) {
    this.seed = seed;
    SplittableRandom random = new SplittableRandom(seed);
    Vocabulary vocabulary = Vocabulary.of(WORDS, random);
    List<Beat> beats = new ArrayList<>();
    while (beats.size() < BEATS) beats.add(Beat.of(vocabulary, random));
    articles = new DeskArticles(vocabulary, beats);
    rules = new DeskRules(vocabulary, beats);
  }

  /// The world of a seed.
  public static News of(long seed) {
    return new News(seed);
  }

  /// The article of a number: 500 words in English with its title and its entities.
  public Article article(long number) {
    return articles.article(number, random(number, 1));
  }

  /// The articles of the numbers [0, count).
  public List<Article> articles(int count) {
    return Stream.iterate(0L, number -> number + 1).limit(count).map(this::article).toList();
  }

  /// The rule of a number, under the id `rule-<number>`.
  public Rule rule(long number) {
    return rules.rule(number, random(number, 2));
  }

  /// The rules of the numbers [0, count), made as they are taken.
  public Stream<Rule> rules(int count) {
    return Stream.iterate(0L, number -> number + 1).limit(count).map(this::rule);
  }

  private SplittableRandom random(long number, int kind) {
    return new SplittableRandom(seed + kind * 0x1000_0000_0000L + number * 0x9E37_79B9L);
  }
}
