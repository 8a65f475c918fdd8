package io.wirewatch.enrich.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which stories have which terms, in memory; made again from the stories after a restart.
final class Index {
  private static final int CANDIDATES = 24;
  // A term of so many live stories tells none of them from another.
  private static final int COMMON = 2_000;

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

  /// The stories that share most weight with the article, best first; equals by id.
  List<String> candidates(Vector article) {
    Map<String, Double> shared = new HashMap<>();
    for (int i = 0; i < article.size(); i++) {
      double weight = article.weight(i) * article.weight(i);
      Set<String> stories = storiesByTerm.getOrDefault(article.term(i), Set.of());
      if (stories.size() <= COMMON) {
        stories.forEach(id -> shared.merge(id, weight, Double::sum));
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }
}
