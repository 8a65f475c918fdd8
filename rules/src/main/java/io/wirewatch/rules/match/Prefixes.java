package io.wirewatch.rules.match;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;

/// The starts of words that rules ask for.
///
/// Most words start like none of them, which a filter of hashes tells at a few steps a letter; only
/// what passes it is looked up. One thread at a time adds, any number read.
final class Prefixes {
  private static final int FEWEST = 1 << 10;
  private static final int SPARE = 32;

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private volatile long[] filter = new long[FEWEST];
  private volatile long lengths;

  void add(String folded, int number) {
    numbers.put(folded, number);
    if (numbers.size() * SPARE > filter.length * Long.SIZE) {
      long[] larger = new long[filter.length * 4];
      numbers.keySet().forEach(known -> enter(known, larger));
      filter = larger;
    } else {
      enter(folded, filter);
    }
    // Written last: whoever reads it sees what was entered above.
    lengths |= 1L << Math.min(folded.length(), Long.SIZE - 1);
  }

  private static void enter(String folded, long[] filter) {
    long hash = 0;
    for (int i = 0; i < folded.length(); i++) hash = step(hash, folded.charAt(i));
    int bit = bit(hash, filter);
    filter[bit >> 6] |= 1L << bit;
  }

  private static long step(long hash, char letter) {
    return (hash ^ letter) * 0x9E3779B97F4A7C15L;
  }

  private static int bit(long hash, long[] filter) {
    return (int) (hash >>> 32) & (filter.length * Long.SIZE - 1);
  }

  /// Tells the prefixes that a folded word starts with.
  void tell(String folded, IntConsumer prefixes) {
    long asked = lengths;
    if (asked == 0) return;
    long[] among = filter;
    long hash = 0;
    for (int i = 0; i < folded.length(); i++) {
      hash = step(hash, folded.charAt(i));
      if ((asked & (1L << Math.min(i + 1, Long.SIZE - 1))) == 0) continue;
      int bit = bit(hash, among);
      if ((among[bit >> 6] & (1L << bit)) == 0) continue;
      Integer number = numbers.get(folded.substring(0, i + 1));
      if (number != null) prefixes.accept(number);
    }
  }
}
