package io.wirewatch.rules.trigger;

import io.wirewatch.rules.model.Trigger.Threshold;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/// The rule of the episodes written down once more, as a search over the whole set for each
/// question and with nothing carried from article to article: slow, and hard to get wrong in the
/// same way.
final class Oracle {

  /// An episode's outline.
  record Outline(String opening, Instant endsAt, List<String> articles, int counted) {}

  private Oracle() {}

  static List<Outline> episodes(SortedSet<Counted> set, Threshold threshold, Duration rearm) {
    List<Counted> all = List.copyOf(set);
    List<Outline> found = new ArrayList<>();
    int from = 0;
    while (true) {
      int opening = opening(all, from, threshold);
      if (opening < 0) return found;
      List<Counted> members = new ArrayList<>(window(all, from, opening, threshold));
      int next = opening + 1;
      Instant limit =
          all.get(opening).eventTime().plus(EpisodeFold.LONGEST).plus(threshold.within());
      while (next < all.size() && joins(all, next, threshold) && before(all.get(next), limit)) {
        members.add(all.get(next++));
      }
      Instant emptied = members.getLast().eventTime().plus(threshold.within());
      Instant end = emptied.isAfter(limit) ? limit : emptied;
      found.add(
          new Outline(
              all.get(opening).articleId(),
              end,
              members.stream().map(Counted::articleId).toList(),
              distinct(members.stream(), threshold)));
      from = next;
      while (from < all.size() && before(all.get(from), end.plus(rearm))) from++;
    }
  }

  private static int opening(List<Counted> all, int from, Threshold threshold) {
    for (int i = from; i < all.size(); i++) {
      if (distinct(window(all, from, i, threshold).stream(), threshold) >= threshold.atLeast()) {
        return i;
      }
    }
    return -1;
  }

  private static List<Counted> window(List<Counted> all, int from, int at, Threshold threshold) {
    return all.subList(from, at + 1).stream()
        .filter(a -> gap(a, all.get(at)).compareTo(threshold.within()) < 0)
        .toList();
  }

  private static boolean joins(List<Counted> all, int next, Threshold threshold) {
    return gap(all.get(next - 1), all.get(next)).compareTo(threshold.within()) < 0;
  }

  private static boolean before(Counted article, Instant limit) {
    return article.eventTime().isBefore(limit);
  }

  private static Duration gap(Counted earlier, Counted later) {
    return Duration.between(earlier.eventTime(), later.eventTime());
  }

  private static int distinct(Stream<Counted> articles, Threshold threshold) {
    return (int)
        articles
            .map(a ->
                switch (threshold.count()) {
                  case ARTICLES -> a.articleId();
                  case PUBLISHERS -> a.publisher();
                  case ORIGINS -> a.originId();
                  default -> throw new IllegalArgumentException(threshold.toString());
                })
            .distinct()
            .count();
  }
}
