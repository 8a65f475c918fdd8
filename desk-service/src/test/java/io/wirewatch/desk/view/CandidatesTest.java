package io.wirewatch.desk.view;

import static io.wirewatch.desk.Samples.NOON;
import static io.wirewatch.desk.Samples.alert;
import static io.wirewatch.desk.Samples.match;
import static io.wirewatch.desk.Samples.rule;
import static io.wirewatch.desk.Samples.silence;
import static io.wirewatch.desk.Samples.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.Article;
import io.wirewatch.desk.PreviewRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CandidatesTest {

  private final Boards boards =
      new Boards(
          new AlertBoard(9),
          new RuleBoard(Duration.ofDays(2)),
          new SilenceBoard(),
          new ArticleShelf(9, 9_000),
          new StoryShelf(9),
          new ClaimShelf(9_000),
          new TrendBoard(9, Duration.ofDays(1)));
  private long offset;

  @BeforeEach
  void writeARuleAndBringACopy() {
    boards.rules().accept("r", rule("r", yaml("r", "A rule", 1), NOON));
    boards.rules().accept(match("r", "s", "a1", "o1", NOON.minusSeconds(60)), NOON);
    boards.rules().accept(match("r", "s", "a2", "o1", NOON), NOON);
  }

  @Test
  void whatCountedInAnAlertThatIsSilencedSaysByWhom() {
    boards.silences().accept("s", silence("s", NOON, Duration.ofHours(1), "rule", "r"));
    bring(open());
    assertEquals(
        List.of(
            "a2: same origin as a1.example",
            "a1: counted; muted by Anna until 13:00 UTC: an exercise"),
        candidates(NOON));
    assertEquals("a1: counted", candidates(NOON.plus(Duration.ofHours(1))).getLast());
  }

  @Test
  void aSnoozeComesBeforeASilence() {
    boards.silences().accept("s", silence("s", NOON, Duration.ofHours(1), "rule", "r"));
    bring(open().setSnoozedUntil(NOON.plusSeconds(600)));
    assertEquals("a1: counted; muted by a snooze until 12:10 UTC", candidates(NOON).getLast());
    bring(open().setSnoozedUntilChange(true));
    assertEquals("a1: counted; muted by a snooze until it changes", candidates(NOON).getLast());
  }

  @Test
  void whatCountedInAnAlertThatIsHeldBackSaysByWhichRule() {
    bring(open().setInhibitedBy(List.of("war")));
    assertEquals("a1: counted", candidates(NOON).getLast());
    bring(alert("w", NOON).setRuleId("war").setGroup(""));
    assertEquals("a1: counted; muted while an alert of war is open", candidates(NOON).getLast());
  }

  @Test
  void anAlertOfAnotherGroupOrTimeOrThatIsOverMutesNothing() {
    boards.silences().accept("s", silence("s", NOON, Duration.ofHours(1), "rule", "r"));
    bring(open().setGroup("other"));
    assertEquals("a1: counted", candidates(NOON).getLast());
    bring(open().setFirstAt(NOON.minusSeconds(59)));
    assertEquals("a1: counted", candidates(NOON).getLast());
    bring(open().setState(AlertState.RESOLVED));
    assertEquals("a1: counted", candidates(NOON).getLast());
  }

  @Test
  void anArticleThatWasTooOldToCountAtItsPublicationSaysSo() {
    Instant at = NOON.minusSeconds(60);
    shelve(Article.newBuilder(PreviewRules.article(at)).setId("a1").setPublishedAt(at));
    assertEquals("a1: counted", candidates(NOON).getLast());
    shelve(
        Article.newBuilder(PreviewRules.article(at))
            .setId("a1")
            .setPublishedAt(at.minus(Duration.ofDays(3))));
    assertEquals("a1: counted; stale, published 3 d before it came in", candidates(NOON).getLast());
  }

  private Alert.Builder open() {
    return alert("a", NOON).setRuleId("r").setGroup("s");
  }

  private void bring(Alert.Builder alert) {
    boards.alerts().accept(alert.getId(), alert.build(), 0, offset++);
  }

  private void shelve(Article.Builder article) {
    boards.articles().accept(article.build());
  }

  private List<String> candidates(Instant now) {
    return boards.candidates("r", now, 9).stream()
        .map(one -> one.articleId() + ": " + one.why())
        .toList();
  }
}
