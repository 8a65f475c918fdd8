package io.wirewatch.desk.view;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toCollection;

import io.wirewatch.contracts.Match;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.trigger.Condition;
import io.wirewatch.rules.trigger.Counted;
import io.wirewatch.rules.trigger.Distance;
import io.wirewatch.rules.trigger.Known;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// The matches of one rule that a window could still count, by group and article.
final class Tally {

  private static final Comparator<Standing> NEAREST_FIRST =
      comparingInt((Standing standing) -> standing.distance().missing())
          .thenComparing(comparingInt(Standing::count).reversed())
          .thenComparing(Standing::label);

  private final Map<String, Group> groups = new HashMap<>();

  /// Takes a match in the place of an earlier one of the same article; a withdrawn one leaves.
  void accept(Match match) {
    Group group = groups.computeIfAbsent(match.getGroup(), _ -> new Group(match.getGroupLabel()));
    if (match.getWithdrawn()) {
      group.articles().remove(match.getArticleId());
    } else {
      group.articles().put(match.getArticleId(), new Found(match.getWatch(), Counted.of(match)));
    }
    if (group.articles().isEmpty()) groups.remove(match.getGroup());
  }

  /// Forgets the matches at or before `horizon`.
  void expire(Instant horizon) {
    for (Group group : groups.values()) {
      group.articles().values().removeIf(found -> !found.article().eventTime().isAfter(horizon));
    }
    groups.values().removeIf(group -> group.articles().isEmpty());
  }

  /// How many matches there are.
  int size() {
    return groups.values().stream().mapToInt(group -> group.articles().size()).sum();
  }

  /// How each group stands at `now`, the nearest to an alert first; groups with nothing in the
  /// window are left out.
  List<Standing> standings(Rule rule, Instant now, int limit) {
    Condition condition = Condition.of(rule);
    return groups.entrySet().stream()
        .map(group -> standing(group.getKey(), group.getValue(), rule, condition, now))
        .filter(standing -> standing.count() > 0)
        .sorted(NEAREST_FIRST)
        .limit(limit)
        .toList();
  }

  private static Standing standing(
      String key, Group group, Rule rule, Condition condition, Instant now) {
    Known known = Known.through(now);
    return new Standing(key, group.label(), Distance.at(known, group.foundBy(condition), rule));
  }

  /// An article and the watch that found it.
  private record Found(String watch, Counted article) {}

  /// The articles of a group.
  private record Group(String label, Map<String, Found> articles) {
    Group(String label) {
      this(label, new HashMap<>());
    }

    /// Those that the rule's watch found as it is now, and not before it was edited.
    SortedSet<Counted> foundBy(Condition condition) {
      return articles.values().stream()
          .filter(found -> condition.isWatch(found.watch()))
          .map(Found::article)
          .collect(toCollection(TreeSet::new));
    }
  }
}
