package io.wirewatch.rules.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Counting;
import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger.Threshold;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What must hold for any set of articles; 2,000 generated ones for each thing that is counted.
class EpisodePropertiesTest {

  private static final int SETS = 2_000;

  @ParameterizedTest
  @EnumSource(names = {"ARTICLES", "PUBLISHERS", "ORIGINS"})
  void theFoldAgreesWithAnIndependentOracle(Counting counting) {
    Random random = new Random(42);
    int episodes = 0;
    for (int i = 0; i < SETS; i++) {
      Case c = Case.random(random, counting);
      List<Oracle.Outline> found = c.episodes().stream().map(e -> outline(e, counting)).toList();
      assertEquals(Oracle.episodes(c.articles, c.threshold, c.rearm), found, c::toString);
      episodes += found.size();
    }
    assertTrue(episodes > SETS / 2, "too few episodes to prove anything: " + episodes);
  }

  @ParameterizedTest
  @EnumSource(names = {"ARTICLES", "PUBLISHERS", "ORIGINS"})
  void theOrderOfArrivalChangesNothing(Counting counting) {
    Random random = new Random(7);
    for (int i = 0; i < SETS; i++) {
      Case c = Case.random(random, counting);
      List<Counted> shuffled = new ArrayList<>(c.articles);
      Collections.shuffle(shuffled, random);
      TreeSet<Counted> arrived = new TreeSet<>();
      shuffled.forEach(arrived::add);
      assertEquals(c.episodes(), c.episodes(arrived));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ARTICLES", "PUBLISHERS", "ORIGINS"})
  void oneLessThanTheNumberNeverFires(Counting counting) {
    Random random = new Random(11);
    for (int i = 0; i < SETS; i++) {
      Case c = Case.random(random, counting);
      long distinct = c.articles.stream().map(a -> a.keys(counting)).distinct().count();
      Threshold more = new Threshold(counting, (int) distinct + 1, c.threshold.within());
      assertEquals(
          List.of(), Episodes.of(c.articles, more, c.timing(), Known.through(Instant.MIN)));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ARTICLES", "PUBLISHERS", "ORIGINS"})
  void whatIsForgottenChangesNoEpisodeThatIsNotOver(Counting counting) {
    Random random = new Random(13);
    for (int i = 0; i < SETS; i++) {
      Case c = Case.random(random, counting);
      Instant horizon = Wires.MIDNIGHT.plus(Duration.ofMinutes(random.nextInt(1500)));
      List<Episode> before = c.episodes();
      Instant cut = Episodes.forgetBefore(before, horizon, c.threshold, c.timing());
      var kept = new TreeSet<>(c.articles);
      kept.removeIf(a -> a.eventTime().isBefore(cut));
      List<Episode> expected = before.stream().filter(e -> !e.firstAt().isBefore(cut)).toList();
      assertEquals(expected, c.episodes(kept), c::toString);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ARTICLES", "PUBLISHERS", "ORIGINS"})
  void nothingIsMissingExactlyWhenTheLastArticleStandsInAnEpisode(Counting counting) {
    Random random = new Random(17);
    for (int i = 0; i < SETS; i++) {
      Case c = Case.random(random, counting);
      if (c.articles.isEmpty()) continue;
      Instant now = c.articles.getLast().eventTime();
      Distance distance = c.distance(now);
      boolean open =
          c.episodes().stream()
              .anyMatch(e -> now.isBefore(e.endsAt()) && !now.isBefore(e.firstAt()));
      assertEquals(open, distance.state() == Distance.State.OPEN, c::toString);
      assertEquals(open, distance.missing() == 0, c::toString);
    }
  }

  private static Oracle.Outline outline(Episode episode, Counting counting) {
    long raised =
        episode.articles().stream().filter(j -> j.judgement() instanceof Judgement.Raises).count();
    assertEquals(episode.counts().of(counting), raised);
    return new Oracle.Outline(
        episode.key(),
        episode.endsAt(),
        episode.articles().stream().map(j -> j.article().articleId()).toList(),
        episode.counts().of(counting));
  }

  private record Case(SortedSet<Counted> articles, Threshold threshold, Duration rearm) {
    static Case random(Random random, Counting counting) {
      return new Case(
          Wires.random(random),
          new Threshold(
              counting, 1 + random.nextInt(4), Duration.ofMinutes(1 + random.nextInt(90))),
          Duration.ofMinutes(random.nextInt(120)));
    }

    Timing timing() {
      return Timing.rearmedAfter(rearm);
    }

    Distance distance(Instant now) {
      EpisodeFold fold = EpisodeFold.of(threshold, timing());
      articles.forEach(fold::add);
      return fold.distance(Known.through(now));
    }

    List<Episode> episodes() {
      return episodes(articles);
    }

    List<Episode> episodes(SortedSet<Counted> set) {
      return Episodes.of(set, threshold, timing(), Known.through(Instant.MIN));
    }
  }
}
