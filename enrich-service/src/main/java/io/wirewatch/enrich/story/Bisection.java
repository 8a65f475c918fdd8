package io.wirewatch.enrich.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Parts texts in two where they tell of two events.
///
/// The two groups are those that are left last when the groups whose texts are most alike in the
/// mean are joined, again and again (average linkage, Sokal and Michener 1958). They are two events
/// if their texts are little alike and besides agree on little: what most texts of the one say,
/// names above all, most of the other do not. Texts on one event may be as little alike when each
/// tells another side of it, but then they agree on who and where.
final class Bisection {
  /// How many texts either event has at least: two may agree on anything.
  static final int FEWEST = 3;

  // Below this the likeness of the texts times the share that they agree on.
  private static final double TWO_EVENTS = 0.18;

  private final List<Query> texts;
  private final Rarity rarity;
  private final double[][] likeness;

  /// Two groups of places, neither empty, each ascending; the first has the lesser place first.
  record Halves(List<Integer> first, List<Integer> second) {}

  private Bisection(List<Query> texts, Rarity rarity) {
    this.texts = texts;
    this.rarity = rarity;
    this.likeness = new double[texts.size()][texts.size()];
    for (int i = 0; i < likeness.length; i++) {
      for (int j = 0; j < i; j++) {
        likeness[i][j] = texts.get(i).likeness(texts.get(j));
        likeness[j][i] = likeness[i][j];
      }
    }
  }

  /// The places of the texts of either event; empty where there is one event.
  static Optional<Halves> of(List<Query> texts, Rarity rarity) {
    return texts.size() < 2 * FEWEST ? Optional.empty() : new Bisection(texts, rarity).parted();
  }

  private Optional<Halves> parted() {
    List<List<Integer>> groups = new ArrayList<>();
    IntStream.range(0, texts.size()).forEach(i -> groups.add(new ArrayList<>(List.of(i))));
    double[][] mean = likeness.clone();
    for (int i = 0; i < mean.length; i++) mean[i] = likeness[i].clone();
    while (groups.size() > 2) joinLikest(groups, mean);
    groups.forEach(group -> group.sort(Comparator.naturalOrder()));
    Halves halves = new Halves(groups.getFirst(), groups.getLast());
    return areTwo(halves) ? Optional.of(halves) : Optional.empty();
  }

  /// Joins two groups, known by their first places, into the earlier.
  private static void joinLikest(List<List<Integer>> groups, double[][] mean) {
    int one = 0;
    int other = 1;
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        if (of(mean, groups, i, j) > of(mean, groups, one, other)) {
          one = i;
          other = j;
        }
      }
    }
    List<Integer> kept = groups.get(one);
    List<Integer> gone = groups.remove(other);
    for (List<Integer> group : groups) {
      int third = group.getFirst();
      double sum =
          kept.size() * mean[kept.getFirst()][third] + gone.size() * mean[gone.getFirst()][third];
      mean[kept.getFirst()][third] = sum / (kept.size() + gone.size());
      mean[third][kept.getFirst()] = mean[kept.getFirst()][third];
    }
    kept.addAll(gone);
  }

  private static double of(double[][] mean, List<List<Integer>> groups, int one, int other) {
    return mean[groups.get(one).getFirst()][groups.get(other).getFirst()];
  }

  private boolean areTwo(Halves halves) {
    if (Math.min(halves.first().size(), halves.second().size()) < FEWEST) return false;
    double alike = meanLikeness(halves);
    double shared =
        Gist.of(of(halves.first()), rarity).shared(Gist.of(of(halves.second()), rarity));
    return alike * shared < TWO_EVENTS;
  }

  private double meanLikeness(Halves halves) {
    double sum = 0;
    for (int i : halves.first()) {
      for (int j : halves.second()) sum += likeness[i][j];
    }
    return sum / (halves.first().size() * halves.second().size());
  }

  private List<Vector> of(List<Integer> places) {
    return places.stream().map(place -> texts.get(place).terms()).toList();
  }
}
