package io.wirewatch.desk.view;

import static java.util.Comparator.comparing;

import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.Match;
import io.wirewatch.rules.model.Trigger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The matches of one rule that a window could still count, by group and article.
final class Tally {

  private static final Comparator<Standing> NEAREST_FIRST =
      comparing(Standing::missing)
          .thenComparing(Standing::count, Comparator.reverseOrder())
          .thenComparing(Standing::label);

  private final Map<String, Map<String, Match>> groups = new HashMap<>();

  /// Takes a match in the place of an earlier one of the same article; a withdrawn one leaves.
  void accept(Match match) {
    Map<String, Match> group = groups.computeIfAbsent(match.getGroup(), _ -> new HashMap<>());
    if (match.getWithdrawn()) {
      group.remove(match.getArticleId());
    } else {
      group.put(match.getArticleId(), match);
    }
    if (group.isEmpty()) groups.remove(match.getGroup());
  }

  /// Forgets the matches at or before `horizon`.
  void expire(Instant horizon) {
    groups.values().forEach(group -> group.values().removeIf(match -> !isAfter(match, horizon)));
    groups.values().removeIf(Map::isEmpty);
  }

  /// How each group stands in the window that ends at `now`, the nearest to the threshold first;
  /// groups with nothing in the window are left out.
  List<Standing> standings(Trigger trigger, Instant now, int limit) {
    return switch (trigger) {
      case Trigger.Threshold threshold -> standings(threshold, now, limit);
    };
  }

  private List<Standing> standings(Trigger.Threshold threshold, Instant now, int limit) {
    Instant horizon = now.minus(threshold.within());
    List<Standing> standings = new ArrayList<>();
    groups.forEach(
        (group, matches) -> {
          List<Match> counted =
              matches.values().stream().filter(match -> isAfter(match, horizon)).toList();
          if (!counted.isEmpty()) standings.add(standing(group, counted, threshold));
        });
    return standings.stream().sorted(NEAREST_FIRST).limit(limit).toList();
  }

  private static Standing standing(String group, List<Match> matches, Trigger.Threshold threshold) {
    long count = matches.stream().map(match -> unit(match, threshold.count())).distinct().count();
    String label = matches.getFirst().getGroupLabel();
    return new Standing(group, label, Math.toIntExact(count), threshold.atLeast());
  }

  private static String unit(Match match, Counting counting) {
    return switch (counting) {
      case ARTICLES -> match.getArticleId();
      case PUBLISHERS -> match.getPublisher();
      case ORIGINS -> match.getOrigin().getId();
    };
  }

  private static boolean isAfter(Match match, Instant horizon) {
    return match.getEventTime().isAfter(horizon);
  }
}
