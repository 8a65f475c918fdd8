package io.wirewatch.rules.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What must hold for any group of articles and any trigger; 1,000 generated groups for each kind.
class TriggerPropertiesTest {

  private static final int GROUPS = 1_000;
  static final List<String> KINDS = RandomGroups.KINDS;

  @ParameterizedTest
  @FieldSource("KINDS")
  void theFoldAgreesWithThePlainOracle(String kind) {
    RandomGroups groups = new RandomGroups(new Random(42));
    int episodes = 0;
    for (int i = 0; i < GROUPS; i++) {
      RandomGroups.Case c = groups.group(kind);
      List<PlainOracle.Outline> found = c.episodes(c.articles());
      var oracle = PlainOracle.of(c.articles(), c.trigger(), c.timing(), c.known());
      int number = i;
      assertEquals(oracle.episodes(), found, () -> number + ": " + c);
      episodes += found.size();
    }
    assertTrue(episodes > GROUPS / 4, "too few episodes to prove anything: " + episodes);
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void aWindowThatIncludesItsStartIsNoticed(String kind) {
    if (kind.equals("absence")) return; // has no window; see the tests of its spans
    RandomGroups groups = new RandomGroups(new Random(42));
    for (int i = 0; i < GROUPS; i++) {
      RandomGroups.Case c = groups.group(kind);
      var wrong =
          new PlainOracle(
              List.copyOf(c.articles()), c.trigger(), c.timing(), c.known(), Duration.ofMillis(1));
      if (!wrong.episodes().equals(c.episodes(c.articles()))) return;
    }
    fail("the comparison does not notice");
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void theOrderOfArrivalAndWhatComesTwiceChangeNothing(String kind) {
    Random random = new Random(7);
    RandomGroups groups = new RandomGroups(random);
    for (int i = 0; i < GROUPS; i++) {
      RandomGroups.Case c = groups.group(kind);
      List<Counted> shuffled = new ArrayList<>(c.articles());
      shuffled.addAll(c.articles());
      Collections.shuffle(shuffled, random);
      assertEquals(c.episodes(c.articles()), c.episodes(new TreeSet<>(shuffled)));
    }
  }

  /// Asking in between, at whatever time, must leave no trace.
  @ParameterizedTest
  @FieldSource("KINDS")
  void whatWasAskedOnTheWayChangesNothing(String kind) {
    Random random = new Random(9);
    RandomGroups groups = new RandomGroups(random);
    for (int i = 0; i < GROUPS; i++) {
      RandomGroups.Case c = groups.group(kind);
      EpisodeFold asked = EpisodeFold.of(c.trigger(), c.timing());
      for (Counted article : c.articles()) {
        asked.add(article);
        // Known up to an article at most: more than that, and the next one would come too late.
        boolean later = c.known().through().isBefore(article.eventTime());
        Instant through = later ? c.known().through() : article.eventTime();
        Known known = new Known(through, c.known().activity());
        asked.episodes(known);
        asked.distance(known);
        asked.next(known);
      }
      List<PlainOracle.Outline> found =
          asked.episodes(c.known()).stream().map(PlainOracle::outline).toList();
      assertEquals(c.episodes(c.articles()), found, c::toString);
    }
  }

  /// Between one moment that `next` names and the following, the episodes stay as they are.
  @ParameterizedTest
  @FieldSource("KINDS")
  void nothingChangesBeforeTheMomentThatIsNamed(String kind) {
    Random random = new Random(5);
    RandomGroups groups = new RandomGroups(random);
    for (int i = 0; i < GROUPS; i++) {
      RandomGroups.Case c = groups.group(kind);
      EpisodeFold fold = EpisodeFold.of(c.trigger(), c.timing());
      c.articles().forEach(fold::add);
      Known known = c.known();
      Optional<Instant> next = fold.next(known);
      Instant later =
          next.map(at -> at.minusMillis(1)).orElse(known.through().plus(Duration.ofDays(30)));
      assertEquals(
          fold.episodes(known),
          fold.episodes(new Known(later, known.activity())),
          () -> next + " " + c);
      assertTrue(next.isEmpty() || next.get().isAfter(known.through()), c::toString);
    }
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void nothingIsMissingExactlyWhenAnEpisodeIsOpen(String kind) {
    RandomGroups groups = new RandomGroups(new Random(17));
    for (int i = 0; i < GROUPS; i++) {
      RandomGroups.Case c = groups.group(kind);
      if (c.articles().isEmpty()) continue;
      EpisodeFold fold = EpisodeFold.of(c.trigger(), c.timing());
      c.articles().forEach(fold::add);
      Instant last = c.articles().getLast().eventTime();
      Instant now = last.isAfter(c.known().through()) ? last : c.known().through();
      List<Episode> episodes = fold.episodes(c.known());
      boolean open = !episodes.isEmpty() && now.isBefore(episodes.getLast().endsAt());
      Distance distance = fold.distance(c.known());
      assertEquals(open, distance.state() == Distance.State.OPEN, c::toString);
      if (open) assertEquals(0, distance.missing(), c::toString);
    }
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void oneFromTheFarFutureOrFrom1970SpoilsNothing(String kind) {
    RandomGroups groups = new RandomGroups(new Random(3));
    for (int i = 0; i < GROUPS; i++) {
      RandomGroups.Case c = groups.group(kind);
      Facts facts = Facts.NONE;
      TreeSet<Counted> more = new TreeSet<>(c.articles());
      more.add(new Counted("x", "x", "x", "x", Instant.EPOCH, facts));
      more.add(new Counted("y", "y", "y", "y", Instant.parse("2101-01-01T12:00:00Z"), facts));
      List<PlainOracle.Outline> others =
          c.episodes(more).stream()
              .filter(e -> !e.articles().contains("x") && !e.articles().contains("y"))
              .toList();
      List<PlainOracle.Outline> before = c.episodes(c.articles());
      assertEquals(before, others, c::toString);
    }
  }
}
