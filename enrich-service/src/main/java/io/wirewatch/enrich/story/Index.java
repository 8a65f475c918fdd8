package io.wirewatch.enrich.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/// Which stories have which terms, in memory; made again from the stories after a restart.
final class Index {
  private static final int CANDIDATES = 24;
  // A term of so many live stories tells none of them from another.
  private static final int COMMON = 2_000;
  private static final int LOOKED_AT = 6_000;

  private static final Comparator<Map.Entry<String, Double>> BEST_FIRST =
      Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  private final Map<Integer, Set<String>> storiesByTerm = new HashMap<>();

  void add(Story story) {
    story
        .centre()
        .terms()
        .forEach(term -> storiesByTerm.computeIfAbsent(term, t -> new HashSet<>()).add(story.id()));
  }

  void remove(Story story) {
    story
        .centre()
        .terms()
        .forEach(term ->
            storiesByTerm.computeIfPresent(
                term, (t, ids) -> ids.remove(story.id()) && ids.isEmpty() ? null : ids));
  }

  /// The stories that share most weight with the article, best first; equals by id. The article's
  /// heaviest terms are looked up until [#LOOKED_AT] entries were seen, so that the cost does not
  /// grow with the number of stories.
  List<String> candidates(Vector article) {
    Map<String, Double> shared = new HashMap<>();
    int left = LOOKED_AT;
    for (int place : article.heaviestFirst()) {
      Set<String> stories = storiesByTerm.getOrDefault(article.term(place), Set.of());
      if (stories.size() <= Math.min(COMMON, left)) {
        double weight = article.weight(place) * article.weight(place);
        stories.forEach(id -> shared.merge(id, weight, Double::sum));
        left -= stories.size();
      }
    }
    return best(shared);
  }

  /// The heaviest few, by a heap of them alone: there may be thousands to choose from.
  private static List<String> best(Map<String, Double> weights) {
    Queue<Map.Entry<String, Double>> best =
        new PriorityQueue<>(CANDIDATES + 1, BEST_FIRST.reversed());
    for (Map.Entry<String, Double> story : weights.entrySet()) {
      Map.Entry<String, Double> worst = best.peek();
      boolean full = worst != null && best.size() == CANDIDATES;
      if (full && BEST_FIRST.compare(story, worst) > 0) continue;
      if (full) best.remove();
      best.add(story);
    }
    return best.stream().sorted(BEST_FIRST).map(Map.Entry::getKey).toList();
  }
}
