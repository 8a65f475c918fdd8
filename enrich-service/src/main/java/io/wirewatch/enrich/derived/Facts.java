package io.wirewatch.enrich.derived;

import io.wirewatch.contracts.Article;
import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import io.wirewatch.enrich.syndication.Shingles;
import io.wirewatch.enrich.text.Tokens;
import java.util.List;

/// The distinct facts of one report in the order in which it states them, the first [#MOST] of
/// them; each takes 27 bits.
///
/// Two reports of 64 facts share one by accident of its key once in 4,000 pairs of reports.
public final class Facts {
  /// How many facts of a report are looked at.
  static final int MOST = 96;

  /// No facts.
  static final Facts NONE = new Facts(new int[0]);

  private static final int KEY_BITS = 24;
  private static final int JOINED = 1 << (KEY_BITS + Kind.BITS);
  private static final int BITS = KEY_BITS + Kind.BITS + 1;

  // Of each the key, the kind above it, and above that whether its place is that of the one before.
  private final int[] facts;
  private final double weight;

  private Facts(int[] facts) {
    this.facts = facts;
    double sum = 0;
    for (int i = 0; i < facts.length; i++) sum += kind(i).weight();
    this.weight = sum;
  }

  /// The facts of an article, as enrichment found them.
  ///
  /// @param tokens of its text
  public static Facts of(Article article, Tokens tokens) {
    return of(Spotted.in(article, tokens));
  }

  static Facts of(List<Spotted> spotted) {
    int[] facts = new int[spotted.size()];
    for (int i = 0; i < facts.length; i++) {
      Spotted one = spotted.get(i);
      boolean joined = i > 0 && spotted.get(i - 1).at() == one.at();
      facts[i] = one.key() | (one.kind().code() << KEY_BITS) | (joined ? JOINED : 0);
    }
    return new Facts(facts);
  }

  /// 24 bits, evenly spread, of any string.
  static int key(String fact) {
    // The finalizer of MurmurHash3, since the hashes of short strings lie close together.
    int a = (fact.hashCode() ^ (fact.hashCode() >>> 16)) * 0x85EBCA6B;
    int b = (a ^ (a >>> 13)) * 0xC2B2AE35;
    return (b ^ (b >>> 16)) >>> (Integer.SIZE - KEY_BITS);
  }

  /// The key of three words in a row, from the hash that they have as a shingle.
  static int key(int shingle) {
    return shingle >>> (Shingles.BITS - KEY_BITS);
  }

  /// Whether a text has three words in a row with a key.
  static boolean has(Shingles text, int key) {
    return text.hasHead(key, KEY_BITS);
  }

  /// How many there are.
  int size() {
    return facts.length;
  }

  /// The key of the fact at an index.
  int keyAt(int index) {
    return facts[index] & ((1 << KEY_BITS) - 1);
  }

  Kind kind(int index) {
    return Kind.of((facts[index] >>> KEY_BITS) & ((1 << Kind.BITS) - 1));
  }

  /// Whether it stands where the one before it does, as another run of the same quotation.
  boolean isJoined(int index) {
    return (facts[index] & JOINED) != 0;
  }

  /// Whether the report states the fact of a key.
  boolean has(int key) {
    for (int i = 0; i < facts.length; i++) {
      if (keyAt(i) == key) return true;
    }
    return false;
  }

  /// What all of them weigh.
  double weight() {
    return weight;
  }

  /// Writes them down.
  public void write(BitWriter out) {
    out.number(facts.length);
    for (int fact : facts) out.bits(fact, BITS);
  }

  /// Reads what was written.
  public static Facts read(BitReader in) {
    int[] facts = new int[(int) in.number()];
    for (int i = 0; i < facts.length; i++) facts[i] = (int) in.bits(BITS);
    return new Facts(facts);
  }
}
