package io.wirewatch.enrich.syndication;

/// How many of a text's shingles a [Sample] of an earlier text has.
///
/// @param chosen those of the later text that the sample would have if the earlier text had them
/// @param had those of them that the sample has, by accident or not
/// @param free those chosen that no text before the earlier one has
/// @param freeHad those of them that the sample has
/// @param accident the share of all shingles that are taken for one of the sample's, 0 to 1
record Tally(int chosen, int had, int free, int freeHad, double accident) {

  /// The share of the later text that the earlier one has, 0 to 1.
  double share() {
    return chosen == 0 ? 0 : Math.max(0, 1 - (chosen - had) / (chosen * (1 - accident)));
  }

  /// The share of the later text that the earlier one was the first to have, 0 to 1.
  double firstShare() {
    return chosen == 0 ? 0 : Math.max(0, free - (free - freeHad) / (1 - accident)) / chosen;
  }
}
