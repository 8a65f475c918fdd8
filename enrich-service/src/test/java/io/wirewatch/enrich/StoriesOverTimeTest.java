package io.wirewatch.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.enrich.EventReports.Report;
import io.wirewatch.enrich.story.StoryEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Reports of a month on eighteen events as they come in, in bursts and after days of quiet; and
/// five short pages on one event in each of the orders in which they can come.
final class StoriesOverTimeTest {
  private static final List<Report> MONTH = EventReports.of("over-time.txt");
  private static final List<Report> SHUFFLED = EventReports.of("shuffled.txt");

  @Test
  void inTheOrderOfArrivalReportsOnOneEventAreOneStory() {
    Map<Report, String> stories = EventReports.placed(Newsroom.inMemory(), inOrder());
    double f1 = EventReports.bCubed(stories);
    Map<String, Map<String, Integer>> byEvent = new TreeMap<>();
    stories.forEach((report, story) ->
        byEvent
            .computeIfAbsent(report.event(), _ -> new TreeMap<>())
            .merge(story, 1, Integer::sum));
    System.out.printf("score: stories over a month, B-cubed F1 %.3f%n%s%n", f1, byEvent);
    assertTrue(f1 >= 0.9, () -> "B-cubed F1 " + f1 + " of " + byEvent);
  }

  @Test
  void eventsOfOneKindAreNotOneStory() {
    Map<Report, String> stories = EventReports.placed(Newsroom.inMemory(), inOrder());
    for (String pair : List.of("quake-ardan quake-morrow", "fire fire-sotra", "hack hack-school")) {
      String[] events = pair.split(" ", -1);
      Set<String> shared = storiesOf(events[0], stories);
      shared.retainAll(storiesOf(events[1], stories));
      assertEquals(Set.of(), shared, pair);
    }
  }

  @Test
  void fivePagesOnOneEventAreOneStoryInMostOrders() {
    int orders = 0;
    int split = 0;
    for (String event : List.of("bridge", "museum", "cholera")) {
      List<Report> pages = SHUFFLED.stream().filter(page -> page.event().equals(event)).toList();
      for (List<Report> order : permutations(pages)) {
        orders++;
        Set<String> stories =
            new HashSet<>(EventReports.placed(Newsroom.inMemory(), order).values());
        split += stories.size() > 1 ? 1 : 0;
      }
    }
    System.out.printf(
        "score: five short pages, more than a story in %d of %d orders%n", split, orders);
    assertEquals(360, orders);
    assertEquals(0, split);
  }

  @Test
  void noArticleComesToAStoryThatWasMerged() {
    for (int seed = 1; seed <= 6; seed++) {
      List<Report> shuffled = new ArrayList<>(SHUFFLED);
      shuffled.addAll(MONTH);
      Collections.shuffle(shuffled, new Random(seed));
      Newsroom newsroom = Newsroom.inMemory();
      Set<String> ended = new HashSet<>();
      for (Report report : shuffled) {
        Placed.Passed passed = EventReports.passed(newsroom, report);
        passed.stories().stream()
            .filter(StoryEvent.Merged.class::isInstance)
            .forEach(event -> ended.add(event.id()));
        assertTrue(!ended.contains(passed.article().getStory()), passed.article()::getStory);
        passed.moved().forEach(moved -> assertTrue(!ended.contains(moved.getStory())));
        passed
            .moved()
            .forEach(moved -> assertNotEquals(moved.getMovedFrom().orElse(""), moved.getStory()));
      }
    }
  }

  private static List<Report> inOrder() {
    List<Report> inOrder = new ArrayList<>(MONTH);
    inOrder.sort(Comparator.comparing(report -> report.prepared().article().getReceivedAt()));
    return inOrder;
  }

  private static Set<String> storiesOf(String event, Map<Report, String> stories) {
    Set<String> of = new TreeSet<>();
    stories.forEach((report, story) -> {
      if (report.event().equals(event)) of.add(story);
    });
    return of;
  }

  private static List<List<Report>> permutations(List<Report> of) {
    if (of.isEmpty()) return List.of(List.of());
    List<List<Report>> all = new ArrayList<>();
    for (Report first : of) {
      List<Report> others = of.stream().filter(other -> !other.id().equals(first.id())).toList();
      for (List<Report> rest : permutations(others)) {
        List<Report> one = new ArrayList<>(List.of(first));
        one.addAll(rest);
        all.add(one);
      }
    }
    return all;
  }
}
