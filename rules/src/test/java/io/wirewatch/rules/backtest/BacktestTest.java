package io.wirewatch.rules.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.contracts.Revision;
import io.wirewatch.rules.Articles;
import io.wirewatch.rules.Rules;
import io.wirewatch.rules.model.Group;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BacktestTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void theThirdOriginFiresAndTellsWhy() {
    List<Firing> fired = replay(rule(3), article("a", 0), article("b", 5), article("c", 9));
    assertEquals(1, fired.size());
    Firing firing = fired.getFirst();
    assertEquals(minute(9), firing.openedAt());
    assertEquals(3, firing.count());
    assertEquals(List.of("a", "b", "c"), firing.evidence());
    assertEquals("3 origins within 1 h", firing.why());
  }

  @Test
  void aLateArticleCountsWhereItBelongs() {
    List<Firing> fired = replay(rule(3), article("c", 9), article("a", 0), article("b", 5));
    assertEquals(List.of(minute(9)), fired.stream().map(Firing::openedAt).toList());
  }

  @Test
  void aKilledArticleTakesItsAlertBack() {
    Article killed =
        Article.newBuilder(article("b", 5)).setVersion(2).setStatus(PubStatus.CANCELED).build();
    assertEquals(List.of(), replay(rule(2), article("a", 0), article("b", 5), killed));
  }

  @Test
  void aCorrectionThatNoLongerMatchesTakesItsAlertBack() {
    Article corrected =
        Article.newBuilder(article("b", 5))
            .setVersion(2)
            .setText("Dry as dust.")
            .setTitle("Sun")
            .build();
    assertEquals(List.of(), replay(rule(2), article("a", 0), article("b", 5), corrected));
    // An older version that comes after it changes nothing.
    assertEquals(List.of(), replay(rule(2), article("a", 0), corrected, article("b", 5)));
  }

  @Test
  void whatWasNewOnceStandsUntilTheArticleIsTakenBack() {
    Rule rule = Rules.rule("news", "added:flood");
    Article first = article("a", 0);
    Article next =
        Article.newBuilder(first)
            .setVersion(2)
            .setRevision(new Revision(null, List.of(), List.of()))
            .build();
    Article killed = Article.newBuilder(next).setVersion(3).setStatus(PubStatus.CANCELED).build();
    assertEquals(1, replay(rule, first).size());
    assertEquals(1, replay(rule, first, next).size());
    assertEquals(List.of(), replay(rule, next));
    assertEquals(List.of(), replay(rule, first, next, killed));
  }

  @Test
  void anArticleWhoseStoryWasMergedCountsInTheOlderAlone() {
    Rule whole = Rules.rule("news", "added:flood");
    Rule rule =
        new Rule(
            whole.id(),
            whole.title(),
            whole.watch(),
            whole.trigger(),
            new Group.ByStory(),
            whole.timing(),
            whole.notice());
    Article first = Article.newBuilder(article("a", 0)).setStory("younger").build();
    Article moved = Article.newBuilder(first).setStory("older").setMovedFrom("younger").build();
    assertEquals(List.of("older"), replay(rule, first, moved).stream().map(Firing::group).toList());
  }

  @Test
  void theSameArticleTwiceCountsOnce() {
    assertEquals(List.of(), replay(rule(2), article("a", 0), article("a", 0)));
  }

  @Test
  void theOrderOfArrivalChangesNothing() {
    Random random = new Random(1);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      articles.add(article("a" + i, i % 8 * 340 + random.nextInt(50)));
    }
    List<Firing> fired = replay(rule(3), articles.toArray(Article[]::new));
    assertTrue(fired.size() > 3, () -> fired.size() + " alerts");
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(articles, random);
      assertEquals(fired, replay(rule(3), articles.toArray(Article[]::new)));
    }
  }

  /// A month and more, in which what is over is let go of on the way.
  @Test
  void whatWasLetGoOfOnTheWayIsInTheResult() {
    List<Article> articles = new ArrayList<>();
    for (int day = 0; day < 40; day++) {
      for (int i = 0; i < 3; i++)
        articles.add(article("d%02d-%d".formatted(day, i), day * 1440 + i));
    }
    List<Firing> fired = replay(rule(3), articles.toArray(Article[]::new));
    assertEquals(40, fired.size());
    assertEquals(40, fired.stream().map(Firing::key).distinct().count());
  }

  @Test
  void anAbsenceIsFoundByWhatOthersPublish() {
    Rule rule = with(rule(1), new Trigger.Absence(Duration.ofHours(2), true), new Group.Whole());
    List<Article> articles = new ArrayList<>();
    articles.add(article("a", 0));
    for (int minute = 1; minute < 200; minute += 5) {
      articles.add(
          Article.newBuilder(article("other" + minute, minute))
              .setTitle("Sun")
              .setText("Sun.")
              .build());
    }
    List<Firing> fired = replay(rule, articles.toArray(Article[]::new));
    assertEquals(List.of(minute(120)), fired.stream().map(Firing::openedAt).toList());
  }

  @Test
  void whatDiffersBetweenTwoVersionsIsTold() {
    Article[] articles = {
      article("a", 0), article("b", 5), article("c", 9), article("d", 500), article("e", 505)
    };
    List<Firing> old = replay(rule(3), articles);
    List<Firing> fresh = replay(rule(2), articles);
    Comparison comparison = Comparison.of(old, fresh);
    assertEquals(0, comparison.same());
    assertEquals(1, comparison.moved().size());
    assertEquals(List.of(fresh.getLast()), comparison.onlyNew());
    assertEquals(List.of(), comparison.onlyOld());
    assertEquals(List.of(fresh.getLast()), Comparison.of(fresh, old).onlyOld());
    assertEquals(2, Comparison.of(fresh, fresh).same());
  }

  static List<Firing> replay(Rule rule, Article... articles) {
    Backtest backtest = new Backtest(List.of(rule));
    for (Article article : articles) backtest.add(article);
    return backtest.firings();
  }

  static Rule rule(int atLeast) {
    return with(
        Rules.rule("floods", "flood"),
        new Trigger.Threshold(Counting.ORIGINS, atLeast, Duration.ofHours(1)),
        new Group.Whole());
  }

  private static Rule with(Rule rule, Trigger trigger, Group group) {
    return new Rule(
        rule.id(),
        rule.title(),
        rule.watch(),
        trigger,
        group,
        Timing.rearmedAfter(Duration.ofMinutes(30)),
        rule.notice());
  }

  static Article article(String id, int minute) {
    return Article.newBuilder(Articles.english("A flood", "The flood came at night."))
        .setId(id)
        .setPublisher(id + ".example")
        .setOrigin(Origin.newBuilder().setId(id).build())
        .setReceivedAt(minute(minute))
        .setEventTime(minute(minute))
        .build();
  }

  static Instant minute(int minute) {
    return NOON.plus(Duration.ofMinutes(minute));
  }
}
