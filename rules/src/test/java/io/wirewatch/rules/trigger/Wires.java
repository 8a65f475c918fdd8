package io.wirewatch.rules.trigger;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/// Articles for tests, named by letters, timed in minutes after midnight.
final class Wires {

  static final Instant MIDNIGHT = Instant.parse("2026-03-01T00:00:00Z");

  private Wires() {}

  /// Articles written as `minute:publisher:origin`, parted by spaces; ids are a, b, c and so on.
  static SortedSet<Counted> articles(String line) {
    TreeSet<Counted> articles = new TreeSet<>();
    char id = 'a';
    for (String word : line.trim().split("\\s+", -1)) {
      String[] part = word.split(":", -1);
      articles.add(article(String.valueOf(id++), part[1], part[2], at(part[0])));
    }
    return articles;
  }

  /// An article of which only what is counted matters.
  static Counted article(String id, String publisher, String origin, Instant at) {
    return new Counted(id, publisher, origin, "story", at, Facts.NONE);
  }

  static Instant at(String minute) {
    return MIDNIGHT.plus(Duration.ofMinutes(Long.parseLong(minute)));
  }

  /// Up to 60 articles of few publishers and origins, close enough to make episodes and gaps.
  static SortedSet<Counted> random(Random random) {
    TreeSet<Counted> articles = new TreeSet<>();
    int span = 60 + random.nextInt(2000);
    int size = random.nextInt(60);
    for (int i = 0; i < size; i++) {
      articles.add(
          article(
              "a" + i,
              "p" + random.nextInt(6),
              "o" + random.nextInt(8),
              MIDNIGHT.plus(Duration.ofMinutes(random.nextInt(span)))));
    }
    return articles;
  }
}
