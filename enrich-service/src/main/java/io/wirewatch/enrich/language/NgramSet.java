package io.wirewatch.enrich.language;

/// The n-grams of one text met so far: small enough to stay in the cache, which the model is not.
final class NgramSet {
  private static final long MIX = 0x9e3779b97f4a7c15L;

  // Open addressing; 0 is an empty slot, no n-gram being 0.
  private final long[] slots;

  /// @param most how many n-grams there may be
  NgramSet(int most) {
    this.slots = new long[Integer.highestOneBit(Math.max(most, 4)) * 4];
  }

  /// Whether the n-gram is new.
  boolean add(long ngram) {
    int slot = (int) ((ngram * MIX) >>> 33) & (slots.length - 1);
    while (slots[slot] != 0) {
      if (slots[slot] == ngram) {
        return false;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = ngram;
    return true;
  }
}
