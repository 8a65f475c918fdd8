package io.wirewatch.desk.view;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toCollection;

import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.Match;
import io.wirewatch.contracts.Mode;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.trigger.Condition;
import io.wirewatch.rules.trigger.Counted;
import io.wirewatch.rules.trigger.Distance;
import io.wirewatch.rules.trigger.Known;
import io.wirewatch.rules.trigger.NearMiss;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The matches of one rule that a window could still count, by group and article; and the latest of
/// those that were withdrawn.
final class Tally {

  private static final Comparator<Standing> NEAREST_FIRST =
      comparingInt((Standing standing) -> standing.distance().missing())
          .thenComparing(comparingInt(Standing::count).reversed())
          .thenComparing(Standing::label);

  private static final int WITHDRAWN_KEPT = 20;

  private final Map<String, Group> groups = new HashMap<>();
  private final ArrayDeque<Match> withdrawn = new ArrayDeque<>();

  /// Takes a match in the place of an earlier one of the same article; a withdrawn one leaves.
  void accept(Match match) {
    Group group = groups.computeIfAbsent(match.getGroup(), _ -> Group.of(match));
    withdrawn.removeIf(gone -> gone.getArticleId().equals(match.getArticleId()));
    if (match.getWithdrawn()) {
      group.articles().remove(match.getArticleId());
      withdrawn.addFirst(match);
      if (withdrawn.size() > WITHDRAWN_KEPT) withdrawn.removeLast();
    } else {
      group.articles().put(match.getArticleId(), Found.of(match));
    }
    if (group.articles().isEmpty()) groups.remove(match.getGroup());
  }

  /// Forgets the matches at or before `horizon`.
  void expire(Instant horizon) {
    for (Group group : groups.values()) {
      group.articles().values().removeIf(found -> !found.article().eventTime().isAfter(horizon));
    }
    groups.values().removeIf(group -> group.articles().isEmpty());
    withdrawn.removeIf(gone -> !gone.getEventTime().isAfter(horizon));
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

  /// When the rule, as it is now, matched last; empty when nothing of that is remembered.
  Optional<Instant> lastMatch(Rule rule) {
    Condition condition = Condition.of(rule);
    return groups.values().stream()
        .flatMap(group -> group.foundBy(condition).stream())
        .map(Counted::eventTime)
        .max(Instant::compareTo);
  }

  private static Standing standing(
      String key, Group group, Rule rule, Condition condition, Instant now) {
    Known known = Known.through(now);
    return new Standing(key, group.label(), Distance.at(known, group.foundBy(condition), rule));
  }

  /// The closest that a group came to an alert without one; the latest of those equally close.
  Optional<NearMissView> nearMiss(Rule rule, Instant now) {
    Condition condition = Condition.of(rule);
    Known known = Known.through(now);
    return groups.values().stream()
        .flatMap(group ->
            NearMiss.of(known, group.foundBy(condition), rule).stream()
                .map(miss -> new NearMissView(group.label(), miss)))
        .min(NearMissView.CLOSEST_FIRST);
  }

  /// What the rule matched last, newest first, each with what it counted for or what kept it from
  /// counting; and what it does not match any more.
  List<CandidateView> candidates(Rule rule, Instant now, int limit) {
    Judging judging = new Judging(rule, now);
    return Stream.concat(
            groups.values().stream().flatMap(group -> judging.judge(group).stream()),
            withdrawn.stream().map(CandidateView::withdrawn))
        .sorted(comparing(CandidateView::at).reversed().thenComparing(CandidateView::articleId))
        .limit(limit)
        .toList();
  }

  /// An article as it was matched.
  ///
  /// @param madeOf the report that it was made of, where it counts as that one's
  record Found(
      String watch,
      Counted article,
      String title,
      Optional<String> url,
      Mode mode,
      Optional<DerivedFrom> madeOf) {
    static Found of(Match match) {
      return new Found(
          match.getWatch(),
          Counted.of(match),
          match.getTitle(),
          match.getUrl(),
          match.getMode(),
          match.getDerivedFrom());
    }
  }

  /// The articles of a group.
  record Group(String key, String label, Map<String, Found> articles) {
    static Group of(Match match) {
      return new Group(match.getGroup(), match.getGroupLabel(), new HashMap<>());
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
