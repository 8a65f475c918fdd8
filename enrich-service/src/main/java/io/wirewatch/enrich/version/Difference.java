package io.wirewatch.enrich.version;

import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.Sentences;
import io.wirewatch.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What one text has that another has not, by sentences: whatever their white space, signs, case
/// and order.
///
/// @param added the sentences of the later text that the former has not, in order
/// @param removed those of the former that the later has not, in order
public record Difference(List<Range> added, List<String> removed) {

  public Difference {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /// Compares two texts. A sentence that stands twice in one of them and once in the other was
  /// added, or removed, once.
  ///
  /// @param language of both, a BCP 47 tag or `und`
  public static Difference of(String former, String later, String language) {
    List<Range> before = Sentences.of(former, language).ranges();
    List<Range> now = Sentences.of(later, language).ranges();
    Map<String, Integer> had = counts(former, before);
    Map<String, Integer> has = counts(later, now);
    List<String> removed = new ArrayList<>();
    for (Range range : without(former, before, has)) {
      removed.add(former.substring(range.start(), range.end()));
    }
    return new Difference(without(later, now, had), removed);
  }

  /// The sentences that are left when those of the other text are taken away one for one.
  private static List<Range> without(
      String text, List<Range> sentences, Map<String, Integer> others) {
    Map<String, Integer> left = new HashMap<>(others);
    List<Range> without = new ArrayList<>();
    for (Range sentence : sentences) {
      int there = left.merge(key(text, sentence), -1, Integer::sum);
      if (there < 0) without.add(sentence);
    }
    return without;
  }

  private static Map<String, Integer> counts(String text, List<Range> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    for (Range sentence : sentences) counts.merge(key(text, sentence), 1, Integer::sum);
    return counts;
  }

  private static String key(String text, Range sentence) {
    String[] words = Tokens.of(text.substring(sentence.start(), sentence.end())).words();
    return String.join(" ", words);
  }
}
