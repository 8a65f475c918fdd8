package io.wirewatch.bench.news;

import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.Severity;
import io.wirewatch.rules.model.Expression;
import io.wirewatch.rules.model.Group;
import io.wirewatch.rules.model.Notice;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Makes rules as desks write them: who or what it is about, then two to six groups of alternatives
/// that must all be there, the first two often near one another.
///
/// One rule in four asks for an entity, one in five forbids something, one in twenty-five looks at
/// the title; one term in eight is a phrase, one in thirty a prefix.
final class DeskRules {
  private static final Trigger TRIGGER =
      new Trigger.Threshold(Counting.ORIGINS, 3, Duration.ofHours(6));
  private static final Group GROUP = new Group.ByStory();
  private static final Timing TIMING = Timing.rearmedAfter(Duration.ofHours(12));
  private static final Notice NOTICE = Notice.of(Severity.MEDIUM);
  private static final int[] GROUPS = {2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 6};

  private final Vocabulary vocabulary;
  private final List<Beat> beats;
  private final Zipf popularity;

  DeskRules(Vocabulary vocabulary, List<Beat> beats) {
    this.vocabulary = vocabulary;
    this.beats = beats;
    this.popularity = new Zipf(beats.size(), 200);
  }

  Rule rule(long number, RandomGenerator random) {
    Terms terms = new Terms(vocabulary, beats.get(popularity.next(random)), random);
    return new Rule(
        "rule-" + number,
        "Rule " + number,
        new Rule.Watched(expression(terms, random), Optional.empty()),
        TRIGGER,
        GROUP,
        TIMING,
        NOTICE);
  }

  private static Expression expression(Terms terms, RandomGenerator random) {
    int groups = GROUPS[random.nextInt(GROUPS.length)];
    List<Expression> all = new ArrayList<>();
    switch (random.nextInt(20)) {
      case 0, 1, 2, 3, 4 -> all.add(terms.names(1 + random.nextInt(3)));
      case 5, 6, 7, 8, 9, 10, 11, 12 -> {
        all.add(terms.near(3 + random.nextInt(13)));
        groups--;
      }
      default -> all.add(terms.telling(2 + random.nextInt(3)));
    }
    while (all.size() < groups) all.add(terms.any(2 + random.nextInt(7)));
    if (random.nextInt(25) == 0) all.add(terms.inTitle(2 + random.nextInt(4)));
    if (random.nextInt(5) == 0) all.add(new Expression.Not(terms.any(1 + random.nextInt(3))));
    return all.size() == 1 ? all.getFirst() : new Expression.And(all);
  }
}
