package io.wirewatch.enrich.text;

import java.util.List;

/// The sentences of one text, in order, without the white space around them.
public final class Sentences {
  private final List<Range> ranges;

  Sentences(List<Range> ranges) {
    this.ranges = List.copyOf(ranges);
  }

  /// Cuts a text at its paragraphs and within them at ICU's sentence boundaries, less those that
  /// follow an abbreviation.
  ///
  /// @param language a BCP 47 tag, or `und`
  public static Sentences of(String text, String language) {
    return new Sentences(new SentenceCutter(text, language).ranges());
  }

  /// How many sentences there are.
  public int size() {
    return ranges.size();
  }

  /// The range of one sentence.
  public Range range(int sentence) {
    return ranges.get(sentence);
  }

  /// Every range, in order.
  public List<Range> ranges() {
    return ranges;
  }

  /// The sentence that holds the position, or the last one that begins before it; 0 when none does.
  public int at(int position) {
    int low = 0;
    int high = ranges.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (ranges.get(middle).start() <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
