package io.wirewatch.enrich.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What some texts agree on: the terms that most of them have.
final class Gist {
  private static final double MOST = 0.6;
  private static final Use UNUSED = new Use(0, 0, 0);

  private final Map<Integer, Use> uses;

  /// How texts use a term.
  ///
  /// @param share of the texts that have it
  /// @param weight of it in these, in the mean
  /// @param rare how rare it is among all articles
  private record Use(double share, double weight, double rare) {
    boolean isAgreedOn() {
      return share >= MOST;
    }

    double worth() {
      return weight * rare * weight * rare;
    }
  }

  private Gist(Map<Integer, Use> uses) {
    this.uses = uses;
  }

  /// That of some texts, at least one.
  static Gist of(List<Vector> texts, Rarity rarity) {
    Map<Integer, Integer> counts = new HashMap<>();
    Map<Integer, Double> sums = new HashMap<>();
    for (Vector text : texts) {
      for (int i = 0; i < text.size(); i++) {
        counts.merge(text.term(i), 1, Integer::sum);
        sums.merge(text.term(i), (double) text.weight(i), Double::sum);
      }
    }
    Map<Integer, Use> uses = new HashMap<>();
    counts.forEach((term, count) ->
        uses.put(
            term,
            new Use(
                (double) count / texts.size(),
                sums.getOrDefault(term, 0.0) / count,
                rarity.of(term))));
    return new Gist(uses);
  }

  /// How much of what either agrees on the other says as well, 0 to 1.
  double shared(Gist other) {
    double both = Math.sqrt(agreed(other) * other.agreed(this));
    return both == 0 ? 1 : common(other) / both;
  }

  private double agreed(Gist other) {
    double sum = 0;
    for (Map.Entry<Integer, Use> entry : uses.entrySet()) {
      Use use = entry.getValue();
      if (use.isAgreedOn()) sum += use.share() * worth(use, other.use(entry.getKey()));
    }
    return sum;
  }

  private double common(Gist other) {
    double sum = 0;
    for (Map.Entry<Integer, Use> entry : uses.entrySet()) {
      Use use = entry.getValue();
      Use theirs = other.use(entry.getKey());
      if (use.isAgreedOn() || theirs.isAgreedOn()) {
        sum += Math.min(use.share(), theirs.share()) * worth(use, theirs);
      }
    }
    return sum;
  }

  private Use use(int term) {
    return uses.getOrDefault(term, UNUSED);
  }

  private static double worth(Use one, Use other) {
    return Math.max(one.worth(), other.worth());
  }
}
