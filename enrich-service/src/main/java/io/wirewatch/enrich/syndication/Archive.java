package io.wirewatch.enrich.syndication;

import io.wirewatch.enrich.table.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sketches of the latest texts, and which of them have a shingle. For one thread.
///
/// The sketches are in a table, by the number of their arrival, so that the oldest comes first;
/// each is written once. What finds them is in memory, and made again from the table after a
/// restart: it is what the sketches say it is, in whatever order they came.
final class Archive {
  /// A sketch and the number of its arrival.
  record Filed(long number, Sketch sketch) {}

  /// What so many unrelated texts have is a stock phrase or furniture, and leads nowhere.
  private static final int STOCK_PHRASE = 8;

  private static final int COMPARED = 12;
  private static final int FORGOTTEN_AT_ONCE = 4;
  private static final int NUMBER_DIGITS = 12;

  /// A text is filed under its lowest shingles below this, a quarter of all: any excerpt of it has
  /// as large a share of them.
  private static final int FILED_BELOW = 1 << (Shingles.BITS - 2);

  private final Table<Sketch> sketches;
  private final Carriers carriers = new Carriers();
  private final Hits hits = new Hits();
  private final int[] found = new int[STOCK_PHRASE];
  private long first;
  private long next;
  private @Nullable Instant firstSeenAt;

  /// Files what the table has.
  Archive(Table<Sketch> sketches) {
    this.sketches = sketches;
    sketches.forEach((key, sketch) -> {
      long number = HexFormat.fromHexDigitsToLong(key);
      first = next == 0 ? number : first;
      next = number + 1;
      file(number, sketch);
    });
  }

  /// The texts that share most of the shingles looked up, first those that share most, then the
  /// older; none seen before `from`.
  List<Filed> alike(Shingles text, Instant from) {
    hits.clear();
    for (int i = 0; i < text.size() && text.hash(i) < FILED_BELOW; i++) {
      int count = carriers.find(text.hash(i), found);
      for (int j = 0; j < count && count < STOCK_PHRASE; j++) hits.add(found[j]);
    }
    List<Filed> alike = new ArrayList<>();
    for (int low : hits.most(COMPARED, (int) next)) {
      long number = next - Integer.toUnsignedLong((int) next - low);
      Sketch sketch = sketches.get(key(number));
      if (sketch != null && !sketch.seenAt().isBefore(from)) alike.add(new Filed(number, sketch));
    }
    return alike;
  }

  /// Whether another text may be filed under the shingle, and is found by it then.
  boolean takes(int hash) {
    return hash < FILED_BELOW && carriers.find(hash, found) < STOCK_PHRASE;
  }

  /// Files a new text.
  void add(Sketch sketch) {
    file(next, sketch);
    sketches.put(key(next), sketch);
    next++;
  }

  /// Leaves a text filed under those shingles alone that `others` does not have; what is found no
  /// more is forgotten.
  void leave(Filed text, Shingles others) {
    Sketch left = text.sketch().filedUnder(hash -> !others.has(hash));
    if (left.filed().size() == text.sketch().filed().size()) return;
    unfile(text.number(), text.sketch());
    if (left.filed().size() == 0) {
      sketches.remove(key(text.number()));
    } else {
      file(text.number(), left);
      sketches.put(key(text.number()), left);
    }
  }

  /// Forgets the oldest of the texts that were seen before a time, at most four.
  void forget(Instant before) {
    for (int i = 0; i < FORGOTTEN_AT_ONCE && first < next; i++) {
      if (firstSeenAt != null && !firstSeenAt.isBefore(before)) return;
      Sketch oldest = sketches.get(key(first));
      firstSeenAt = oldest == null ? null : oldest.seenAt();
      if (oldest != null && !oldest.seenAt().isBefore(before)) return;
      if (oldest != null) {
        unfile(first, oldest);
        sketches.remove(key(first));
      }
      firstSeenAt = null;
      first++;
    }
  }

  private void file(long number, Sketch sketch) {
    for (int i = 0; i < sketch.filed().size(); i++) {
      carriers.add(sketch.filed().hash(i), (int) number);
    }
  }

  private void unfile(long number, Sketch sketch) {
    for (int i = 0; i < sketch.filed().size(); i++) {
      carriers.remove(sketch.filed().hash(i), (int) number);
    }
  }

  private static String key(long number) {
    return HexFormat.of().toHexDigits(number, NUMBER_DIGITS);
  }
}
