package io.wirewatch.rules.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.rules.model.Timing;
import io.wirewatch.rules.model.Trigger.Absence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Nothing for four hours, after an article by p at midnight.
class AbsenceTest {

  private static final Absence ABSENCE = new Absence(Duration.ofHours(4), false);

  private final Activity activity = new Activity();
  private final EpisodeFold fold = EpisodeFold.of(ABSENCE, Timing.rearmedAfter(Duration.ZERO));

  AbsenceTest() {
    fold.add(Wires.article("a", "p", "o", Wires.at("0")));
  }

  @Test
  void aSubjectThatIsSilentWhileItsPublisherPublishesIsMissed() {
    beats("p", 0, 600);
    assertEquals(List.of(Wires.at("240")), opened(600));
  }

  @Test
  void aDeadFeedIsNoSilence() {
    assertEquals(List.of(), opened(6_000));
  }

  @Test
  void aFeedThatWasDeadAndComesBackIsNoSilence() {
    beats("p", 600, 700);
    assertEquals(List.of(), opened(700));
  }

  @Test
  void afterItCameBackTheSilenceIsMeasuredOn() {
    beats("p", 600, 900);
    assertEquals(List.of(Wires.at("780")), opened(900));
  }

  @Test
  void otherPublishersSayNothingOfItUnlessAnybodyDoes() {
    beats("q", 0, 600);
    assertEquals(List.of(), opened(600));
    EpisodeFold any =
        EpisodeFold.of(new Absence(Duration.ofHours(4), true), Timing.rearmedAfter(Duration.ZERO));
    any.add(Wires.article("a", "p", "o", Wires.at("0")));
    assertEquals(1, any.episodes(new Known(Wires.at("600"), activity)).size());
  }

  @Test
  void nothingIsToldBeforeAllIsReadUpToTheBeatAndTheGrace() {
    beats("p", 0, 600);
    assertEquals(List.of(), opened(249));
    assertEquals(List.of(Wires.at("240")), opened(250));
  }

  @Test
  void theMomentToLookAgainIsNamed() {
    beats("p", 0, 120);
    Known known = new Known(Wires.at("120"), activity);
    assertEquals(Optional.of(Wires.at("250")), fold.next(known));
  }

  @Test
  void itEndsWithTheNextArticle() {
    beats("p", 0, 600);
    fold.add(Wires.article("b", "p", "o", Wires.at("300")));
    Episode episode = fold.episodes(new Known(Wires.at("600"), activity)).getFirst();
    assertEquals(Wires.at("300"), episode.endsAt());
    assertTrue(episode.opening().isEmpty());
    assertEquals("a", episode.key());
  }

  @Test
  void anArticleInTimeLeavesNothing() {
    beats("p", 0, 400);
    fold.add(Wires.article("b", "p", "o", Wires.at("239")));
    assertEquals(List.of(), opened(400));
  }

  private void beats(String publisher, int from, int until) {
    for (int minute = from; minute <= until; minute += 5) {
      activity.add(publisher, Wires.at(String.valueOf(minute)));
    }
  }

  private List<Instant> opened(int minute) {
    return fold.episodes(new Known(Wires.at(String.valueOf(minute)), activity)).stream()
        .map(Episode::openedAt)
        .toList();
  }
}
