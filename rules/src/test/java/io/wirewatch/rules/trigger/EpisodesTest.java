package io.wirewatch.rules.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.wirewatch.contracts.Counting;
import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger.Threshold;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodesTest {

  private static final Duration HOUR = Duration.ofHours(1);

  /// Threshold 3 within an hour, quiet for half an hour after an episode.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                                    | counting   | articles                                        | episodes (opening:articles:end minute)
          the third origin opens                    | ORIGINS    | 0:p:x 1:q:y 2:r:z                               | c:3:62
          two origins never do                      | ORIGINS    | 0:p:x 1:q:y                                     |
          a copy raises no count                    | ORIGINS    | 0:p:x 1:q:y 2:r:y                               |
          a copy counts as an article               | ARTICLES   | 0:p:x 1:q:y 2:r:y                               | c:3:62
          a publisher counts once                   | PUBLISHERS | 0:p:x 1:q:y 2:q:z                               |
          the third publisher opens                 | PUBLISHERS | 0:p:x 1:q:x 2:r:x                               | c:3:62
          the window excludes its start             | ORIGINS    | 0:p:x 30:q:y 60:r:z                             |
          one minute less and it is in              | ORIGINS    | 0:p:x 30:q:y 59:r:z                             | c:3:119
          what is older than the window stays out   | ORIGINS    | 0:p:x 60:p:x 70:q:y 80:r:z                      | d:3:140
          a burst across the hour fires             | ORIGINS    | 58:p:x 60:q:y 62:r:z                            | c:3:122
          a later article extends                   | ORIGINS    | 0:p:x 1:q:y 2:r:z 61:p:x                        | c:4:121
          at the end it is over                     | ORIGINS    | 0:p:x 1:q:y 2:r:z 62:p:x                        | c:3:62
          quiet time opens nothing                  | ORIGINS    | 0:p:x 1:q:y 2:r:z 70:p:a 71:q:b 72:r:c          | c:3:62
          what came in quiet time counts not later  | ORIGINS    | 0:p:x 1:q:y 2:r:z 90:p:a 91:q:b 92:r:c          | c:3:62
          after it three more open again            | ORIGINS    | 0:p:x 1:q:y 2:r:z 92:p:a 93:q:b 94:r:c          | c:3:62 f:3:154
          articles at one moment go by id           | ORIGINS    | 5:p:x 5:q:y 5:r:z 5:s:w                         | c:4:65
          """)
  void episodesOf(String name, Counting counting, String articles, String expected) {
    Threshold threshold = new Threshold(counting, 3, HOUR);
    String found =
        String.join(
            " ",
            episodes(Wires.articles(articles), threshold, Duration.ofMinutes(30)).stream()
                .map(EpisodesTest::outline)
                .toList());
    assertEquals(expected == null ? "" : expected, found, name);
  }

  @Test
  void eachArticleIsJudgedByTheFirstThatCountedForIt() {
    var set = Wires.articles("0:p:x 1:q:y 2:q:x 3:r:z 4:s:y");
    var episode = episodes(set, new Threshold(Counting.ORIGINS, 3, HOUR), Duration.ZERO).getFirst();
    assertEquals(
        List.of(
            new Judgement.Raises(),
            new Judgement.Raises(),
            new Judgement.SameOrigin("a"),
            new Judgement.Raises(),
            new Judgement.SameOrigin("b")),
        episode.articles().stream().map(Judged::judgement).toList());
    assertEquals(new Counts(5, 4, 3, 1, 0), episode.counts());
  }

  @Test
  void anEpisodeEndsAWeekAndAWindowAfterItOpenedThoughArticlesKeepComing() {
    Threshold one = new Threshold(Counting.ARTICLES, 1, Duration.ofDays(2));
    var set =
        Wires.articles("0:p:x 2000:p:x 4000:p:x 6000:p:x 8000:p:x 10000:p:x 12000:p:x 14000:p:x");
    var episodes = episodes(set, one, Duration.ZERO);
    assertEquals(2, episodes.size());
    assertEquals(Wires.MIDNIGHT.plus(Duration.ofDays(9)), episodes.getFirst().endsAt());
  }

  @Test
  void theFoldRefusesAnArticleOutOfOrder() {
    EpisodeFold fold =
        EpisodeFold.of(new Threshold(Counting.ARTICLES, 1, HOUR), Timing.rearmedAfter(HOUR));
    Counted article = Wires.articles("5:p:x").getFirst();
    fold.add(article);
    assertThrows(IllegalArgumentException.class, () -> fold.add(article));
  }

  private static List<Episode> episodes(
      SortedSet<Counted> articles, Threshold threshold, Duration rearm) {
    return Episodes.of(articles, threshold, Timing.rearmedAfter(rearm), Known.through(Instant.MIN));
  }

  private static String outline(Episode episode) {
    return "%s:%d:%d"
        .formatted(
            episode.key(),
            episode.articles().size(),
            Duration.between(Wires.MIDNIGHT, episode.endsAt()).toMinutes());
  }
}
