package io.wirewatch.bench.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.RawArticle;
import io.wirewatch.contracts.Story;
import io.wirewatch.enrich.Enricher;
import io.wirewatch.enrich.Enrichers;
import io.wirewatch.enrich.EventTime;
import io.wirewatch.enrich.PartListener;
import io.wirewatch.enrich.Prepared;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What is sent is of every kind, and whatever goes wrong with it is told.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReplayTest {
  private static final int COUNT = 1_000;

  private List<RawArticle> sent = List.of();
  private List<Prepared> prepared = List.of();
  private Outcome outcome = new Outcome(List.of(), List.of());

  @BeforeAll
  void place() {
    Enricher enricher = Enrichers.standard(new EventTime(EventTime.TWO_DAYS));
    sent = Replay.of(COUNT, 1);
    prepared = sent.stream().map(raw -> enricher.prepare(raw, PartListener.NONE)).toList();
    outcome = OneThread.of(prepared.stream());
  }

  @Test
  void aSeedMakesTheSameArticlesAgain() {
    assertEquals(sent, Replay.of(COUNT, 1));
  }

  @Test
  void articlesComeInTheOrderOfTheirReceipt() {
    List<RawArticle> sorted = new ArrayList<>(sent);
    sorted.sort((one, other) -> one.getReceivedAt().compareTo(other.getReceivedAt()));
    assertEquals(sorted, sent);
  }

  @Test
  void thereAreCopiesRewritesCorrectionsAndArticlesSentTwice() {
    assertTrue(outcome.copies() > COUNT / 5, () -> outcome.copies() + " copies");
    assertTrue(outcome.derived() > COUNT / 50, () -> outcome.derived() + " derived");
    assertTrue(outcome.laterVersions() > COUNT / 50, () -> outcome.laterVersions() + " versions");
    assertTrue(outcome.placed().size() < COUNT * 49 / 50, "nothing was sent twice");
    assertTrue(outcome.stories() < outcome.origins(), () -> outcome.stories() + " stories");
  }

  @Test
  void theSameOrderHasTheSameOutcome() {
    assertEquals(List.of(), Comparison.of(outcome, OneThread.of(prepared.stream())));
  }

  @Test
  void aCopyBeforeItsSourceIsTold() {
    Article copy =
        outcome.placed().stream()
            .filter(article -> article.getOrigin().getCopyOf().isPresent())
            .findFirst()
            .orElseThrow();
    List<Prepared> swapped = new ArrayList<>(prepared);
    String source = copy.getOrigin().getCopyOf().orElseThrow();
    Collections.swap(swapped, place(copy.getId()), place(source));

    List<Difference> differences = Comparison.of(outcome, OneThread.of(swapped.stream()));

    assertTrue(
        differences.stream()
            .anyMatch(one -> one.record().equals(source + ".1") && one.field().equals("origin")),
        differences::toString);
  }

  @Test
  void oneChangedOriginIsTold() {
    List<Article> changed = new ArrayList<>(outcome.placed());
    Article last = changed.removeLast();
    Origin other = Origin.newBuilder(last.getOrigin()).setShare(.5).build();
    changed.add(Article.newBuilder(last).setOrigin(other).build());

    List<Difference> differences = Comparison.of(outcome, new Outcome(changed, outcome.told()));

    assertEquals(1, differences.size(), differences::toString);
    assertEquals("origin", differences.getFirst().field());
    assertTrue(differences.getFirst().toString().contains(last.getId()));
  }

  @Test
  void anotherHeadlineOfAStoryIsTold() {
    StoryTold last = lastThat(told -> told.story() != null);
    Story other =
        Story.newBuilder(Objects.requireNonNull(last.story())).setHeadline("Another").build();
    assertTold("headline", last, new StoryTold(last.id(), other));
  }

  @Test
  void aMergeIntoAnotherStoryIsTold() {
    StoryTold last = lastThat(told -> told.story() != null);
    Story merged =
        Story.newBuilder(Objects.requireNonNull(last.story())).setMergedInto("story-x").build();
    assertTold("mergedInto", last, new StoryTold(last.id(), merged));
  }

  @Test
  void aSplitFromAnotherStoryIsTold() {
    StoryTold last = lastThat(told -> told.story() != null);
    Story parted =
        Story.newBuilder(Objects.requireNonNull(last.story())).setSplitFrom("story-x").build();
    assertTold("splitFrom", last, new StoryTold(last.id(), parted));
  }

  @Test
  void aStoryThatShouldBeOverIsTold() {
    StoryTold last = lastThat(told -> told.story() != null);
    assertTold("story", last, new StoryTold(last.id(), null));
  }

  @Test
  void aRecordOfAStoryThatIsMissingIsTold() {
    List<StoryTold> fewer = outcome.told().subList(0, outcome.told().size() - 1);
    List<Difference> differences = Comparison.of(outcome, new Outcome(outcome.placed(), fewer));
    assertEquals(1, differences.size(), differences::toString);
    assertEquals("story", differences.getFirst().field());
  }

  private StoryTold lastThat(Predicate<StoryTold> wanted) {
    return outcome.told().reversed().stream().filter(wanted).findFirst().orElseThrow();
  }

  /// That one difference is found, in this field, where one record is another.
  private void assertTold(String field, StoryTold one, StoryTold other) {
    List<StoryTold> changed = new ArrayList<>(outcome.told());
    changed.set(changed.lastIndexOf(one), other);
    List<Difference> differences = Comparison.of(outcome, new Outcome(outcome.placed(), changed));
    assertEquals(1, differences.size(), differences::toString);
    assertEquals(field, differences.getFirst().field());
    assertTrue(differences.getFirst().record().startsWith(one.id() + "."));
  }

  @Test
  void anArticleThatIsMissingOrThereTwiceIsTold() {
    List<Article> changed = new ArrayList<>(outcome.placed());
    changed.removeFirst();
    changed.add(changed.getLast());
    List<String> found =
        Comparison.of(outcome, new Outcome(changed, outcome.told())).stream()
            .filter(one -> one.field().equals("article"))
            .map(Difference::found)
            .toList();
    assertEquals(2, found.size(), found::toString);
    assertFalse(Comparison.of(new Outcome(changed, outcome.told()), outcome).isEmpty());
  }

  @Test
  void whatDiffersBetweenOrdersIsCounted() {
    Shares same = Shares.of(outcome, outcome);
    assertEquals(new Shares(0, 0, 0, 0, 0), same);
    Shares reversed = Shares.of(outcome, OneThread.of(prepared.reversed().stream()));
    assertTrue(reversed.origin() > 0 && reversed.story() > 0, reversed::toString);
  }

  private int place(String id) {
    for (int i = 0; i < prepared.size(); i++) {
      if (prepared.get(i).article().getId().equals(id)) return i;
    }
    throw new IllegalArgumentException(id);
  }
}
