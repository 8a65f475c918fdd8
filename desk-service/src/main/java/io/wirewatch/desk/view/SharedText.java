package io.wirewatch.desk.view;

import io.wirewatch.contracts.Span;
import io.wirewatch.rules.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What two texts have in common: the runs of three words and more that stand in both, whatever the
/// signs and the case. Words are what they are to rules.
///
/// @param first the one text, what it shares marked
/// @param second the other
/// @param firstShare of the words of the first those that are marked, 0 to 1
/// @param secondShare of the second
public record SharedText(Marked first, Marked second, double firstShare, double secondShare) {

  private static final int RUN = 3;

  /// Compares two texts; the time is in proportion to their length.
  public static SharedText of(String first, String second) {
    Tokens firstWords = Tokens.of(first);
    Tokens secondWords = Tokens.of(second);
    boolean[] inFirst = shared(firstWords, runs(secondWords));
    boolean[] inSecond = shared(secondWords, runs(firstWords));
    return new SharedText(
        Marked.of(first, spans(firstWords, inFirst)),
        Marked.of(second, spans(secondWords, inSecond)),
        share(inFirst),
        share(inSecond));
  }

  /// Which words stand in a run that is among the others.
  private static boolean[] shared(Tokens words, Set<String> others) {
    boolean[] shared = new boolean[words.count()];
    for (int i = 0; i + RUN <= shared.length; i++) {
      if (others.contains(run(words, i))) {
        for (int j = i; j < i + RUN; j++) shared[j] = true;
      }
    }
    return shared;
  }

  /// The spans from word to word that are shared, with the signs between two of them; none goes
  /// over the end of a paragraph.
  private static List<Span> spans(Tokens words, boolean[] shared) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < shared.length; i++) {
      if (!shared[i]) continue;
      boolean goesOn = i > 0 && shared[i - 1] && words.position(i) == words.position(i - 1) + 1;
      if (!goesOn) from = i;
      Span span = new Span(words.start(from), words.end(i));
      if (goesOn) spans.removeLast();
      spans.add(span);
    }
    return spans;
  }

  private static double share(boolean[] shared) {
    int count = 0;
    for (boolean each : shared) count += each ? 1 : 0;
    return shared.length == 0 ? 0 : (double) count / shared.length;
  }

  private static Set<String> runs(Tokens words) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.count(); i++) runs.add(run(words, i));
    return runs;
  }

  private static String run(Tokens words, int at) {
    return words.folded(at) + ' ' + words.folded(at + 1) + ' ' + words.folded(at + 2);
  }
}
