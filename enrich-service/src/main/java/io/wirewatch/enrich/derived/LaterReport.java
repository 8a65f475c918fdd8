package io.wirewatch.enrich.derived;

import io.wirewatch.enrich.packed.IntMap;
import io.wirewatch.enrich.syndication.Shingles;

/// A report as it is held against earlier ones. For one thread.
public final class LaterReport {
  private final Facts facts;
  private final Shingles text;
  private final IntMap placeByKey = new IntMap();
  private final int[] mine = new int[Facts.MOST];
  private final int[] theirs = new int[Facts.MOST];

  /// @param facts of the report
  /// @param text all its runs of three words, quoted or not
  public LaterReport(Facts facts, Shingles text) {
    this.facts = facts;
    this.text = text;
    int place = 0;
    for (int i = 0; i < facts.size(); i++) {
      if (!facts.isJoined(i)) place++;
      placeByKey.put(facts.keyAt(i), place);
    }
  }

  Facts facts() {
    return facts;
  }

  /// How it stands to an earlier report.
  ///
  /// What the earlier quotes came along also where the later says it in its own voice.
  Kinship to(Facts earlier) {
    double shared = 0;
    double amounts = 0;
    double retold = 0;
    int count = 0;
    int place = 0;
    for (int i = 0; i < earlier.size(); i++) {
      if (!earlier.isJoined(i)) place++;
      Kind kind = earlier.kind(i);
      int at = placeByKey.get(earlier.keyAt(i));
      if (at > 0) {
        mine[count] = at;
        theirs[count++] = place;
        shared += kind.weight();
        amounts += kind.isAmount() ? kind.weight() : 0;
      } else if (kind == Kind.QUOTE && Facts.has(text, earlier.keyAt(i))) {
        retold += kind.weight();
      }
    }
    return new Kinship(
        shared,
        amounts,
        share(shared, facts),
        share(shared + retold, earlier),
        shared < Kinship.ENOUGH ? 0 : order(count));
  }

  private static double share(double weight, Facts all) {
    return all.weight() == 0 ? 0 : Math.min(1, weight / all.weight());
  }

  /// The share of pairs of facts that both reports have in one order; one half where there are no
  /// two at different places.
  private double order(int count) {
    int pairs = 0;
    int same = 0;
    for (int i = 1; i < count; i++) {
      for (int j = 0; j < i; j++) {
        if (mine[i] == mine[j] || theirs[i] == theirs[j]) continue;
        pairs++;
        if (mine[i] > mine[j]) same++;
      }
    }
    return pairs == 0 ? 0.5 : (double) same / pairs;
  }
}
