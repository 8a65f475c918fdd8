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
  private static final int LOOKED_AT = 6_000;

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
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }
}
