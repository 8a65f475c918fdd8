package io.wirewatch.rules.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Counting;
import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger;
import io.wirewatch.rules.model.Trigger.Spike;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// A group with the rhythm of a day, two articles an hour at night and twelve at noon, for 20 days.
class SpikeTest {

  private static final Instant START = Wires.MIDNIGHT;
  private static final int DAYS = 20;

  /// Five times what is usual in an hour of the night, and not much at noon.
  private static final int BURST = 10;

  private static final Spike SPIKE =
      new Spike(
          Counting.ARTICLES, 4, Duration.ofHours(1), Duration.ofDays(14), 5, Duration.ofDays(3));

  @Test
  void aDailyRhythmIsNoSpike() {
    assertEquals(List.of(), episodes(rhythm()));
  }

  @Test
  void fiveTimesTheUsualAtThreeInTheMorningIsOne() {
    SortedSet<Counted> articles = rhythm();
    burst(articles, at(15, 3), BURST);
    List<Episode> episodes = episodes(articles);
    assertEquals(1, episodes.size());
    Instant opened = episodes.getFirst().openedAt();
    assertTrue(Duration.between(at(15, 3), opened).toMinutes() < 60, opened::toString);
  }

  @Test
  void threeTimesTheUsualAtThreeInTheMorningIsNone() {
    SortedSet<Counted> articles = rhythm();
    burst(articles, at(15, 3), 4);
    assertEquals(List.of(), episodes(articles));
  }

  @Test
  void fiveTimesTheUsualAtNoonIsOne() {
    SortedSet<Counted> articles = rhythm();
    burst(articles, at(15, 12), 48);
    assertEquals(1, episodes(articles).size());
  }

  @Test
  void aGroupOfTwoDaysIsHeldAgainstTheMeanOfAllHours() {
    Spike early =
        new Spike(
            SPIKE.count(),
            SPIKE.factor(),
            SPIKE.within(),
            SPIKE.baseline(),
            SPIKE.floor(),
            Duration.ofDays(1));
    SortedSet<Counted> articles = rhythm();
    burst(articles, at(2, 3), BURST);
    assertEquals(List.of(), episodes(articles, early));
    burst(articles, at(2, 4), 35);
    assertEquals(1, episodes(articles, early).size());
  }

  @Test
  void theSameNumberAtNoonIsNone() {
    SortedSet<Counted> articles = rhythm();
    burst(articles, at(15, 12), BURST);
    assertEquals(List.of(), episodes(articles));
  }

  @Test
  void anEarlierBurstDoesNotBlindIt() {
    SortedSet<Counted> articles = rhythm();
    burst(articles, at(10, 3), 200);
    burst(articles, at(15, 3), BURST);
    assertEquals(
        List.of(10L, 15L),
        episodes(articles).stream()
            .map(e -> Duration.between(START, e.openedAt()).toDays())
            .toList());
  }

  @Test
  void nothingIsASpikeBeforeTheGroupIsKnown() {
    SortedSet<Counted> articles = rhythm();
    burst(articles, at(2, 3), 100);
    assertEquals(List.of(), episodes(articles));
  }

  @Test
  void itIsOverWhenTheCountIsHalfWayBack() {
    SortedSet<Counted> articles = rhythm();
    burst(articles, at(15, 3), BURST);
    Episode episode = episodes(articles).getFirst();
    assertTrue(episode.endsAt().isBefore(at(15, 6)), () -> episode.endsAt().toString());
  }

  @Test
  void aHundredThousandArticlesInAMonthAreFoldedInSeconds() {
    EpisodeFold fold = EpisodeFold.of(SPIKE, Timing.rearmedAfter(Duration.ZERO));
    Known known = Known.through(Instant.MIN);
    long begin = System.nanoTime();
    for (int i = 0; i < 100_000; i++) {
      Instant at = START.plusMillis(i * Duration.ofDays(30).toMillis() / 100_000);
      fold.add(new Counted("a" + i, "p" + i % 50, "o" + i % 997, "s", at, Facts.NONE));
      if (i % 100 == 0) fold.episodes(known);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    assertTrue(took.compareTo(Duration.ofSeconds(20)) < 0, took::toString);
  }

  private static List<Episode> episodes(SortedSet<Counted> articles) {
    return episodes(articles, SPIKE);
  }

  private static List<Episode> episodes(SortedSet<Counted> articles, Trigger trigger) {
    return Episodes.of(
        articles, trigger, Timing.rearmedAfter(Duration.ofHours(1)), Known.through(Instant.MIN));
  }

  private static int usual(int hour) {
    return hour < 6 || hour >= 22 ? 2 : hour < 9 || hour >= 18 ? 6 : 12;
  }

  private static SortedSet<Counted> rhythm() {
    TreeSet<Counted> articles = new TreeSet<>();
    for (int day = 0; day < DAYS; day++) {
      for (int hour = 0; hour < 24; hour++) {
        for (int i = 0; i < usual(hour); i++) {
          Instant at = at(day, hour).plus(Duration.ofMinutes(60L * i / usual(hour) + day % 5));
          articles.add(Wires.article("r%d-%d-%d".formatted(day, hour, i), "p", "o", at));
        }
      }
    }
    return articles;
  }

  private static void burst(SortedSet<Counted> articles, Instant from, int count) {
    for (int i = 0; i < count; i++) {
      Instant at = from.plus(Duration.ofMinutes(50).multipliedBy(i).dividedBy(count));
      articles.add(Wires.article("b" + from + i, "p", "o", at));
    }
  }

  private static Instant at(int day, int hour) {
    return START.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour));
  }
}
