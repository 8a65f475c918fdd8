package io.wirewatch.enrich.syndication;

/// How many of a text's shingles a [Sample] of an earlier text has.
///
/// @param chosen those of the later text that the sample would have if the earlier text had them
/// @param had those of them that the sample has, by accident or not
/// @param free those chosen that no text before the earlier one has
/// @param freeHad those of them that the sample has
/// @param told those chosen that touch no quotation
/// @param toldHad those of them that the sample has
/// @param accident the share of all shingles that are taken for one of the sample's, 0 to 1
record Tally(int chosen, int had, int free, int freeHad, int told, int toldHad, double accident) {
  private static final double LEAST_TOLD = 0.25;

  /// The share of the later text that the earlier one has, 0 to 1.
  double share() {
    return share(chosen, had);
  }

  /// The same of what the later text says in its own voice; of all of it when that is too little to
  /// tell.
  double toldShare() {
    return told < LEAST_TOLD * chosen ? share() : share(told, toldHad);
  }

  private double share(int of, int those) {
    return of == 0 ? 0 : Math.max(0, 1 - (of - those) / (of * (1 - accident)));
  }

  /// The share of the later text that the earlier one was the first to have, 0 to 1.
  double firstShare() {
    return chosen == 0 ? 0 : Math.max(0, free - (free - freeHad) / (1 - accident)) / chosen;
  }
}
