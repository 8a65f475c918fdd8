package io.wirewatch.desk.view;

import io.wirewatch.contracts.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What two texts have in common: the runs of three words and more that stand in both, whatever the
/// signs and the case. A character of a script without spaces is a word.
///
/// @param first the one text, what it shares marked
/// @param second the other
/// @param firstShare of the words of the first those that are marked, 0 to 1
/// @param secondShare of the second
public record SharedText(Marked first, Marked second, double firstShare, double secondShare) {

  private static final int RUN = 3;
  private static final int IDEOGRAPHS = 0x2E80;

  /// Compares two texts; the time is in proportion to their length.
  public static SharedText of(String first, String second) {
    List<Word> firstWords = words(first);
    List<Word> secondWords = words(second);
    List<Span> inFirst = shared(first, firstWords, runs(secondWords));
    List<Span> inSecond = shared(second, secondWords, runs(firstWords));
    return new SharedText(
        Marked.of(first, inFirst),
        Marked.of(second, inSecond),
        share(inFirst, firstWords),
        share(inSecond, secondWords));
  }

  private record Word(String folded, int start, int end) {}

  /// The spans from word to word that are shared, with the signs between two shared words.
  private static List<Span> shared(String text, List<Word> words, Set<String> others) {
    boolean[] marked = new boolean[words.size()];
    for (int i = 0; i + RUN <= words.size(); i++) {
      if (others.contains(run(words, i))) {
        for (int j = i; j < i + RUN; j++) marked[j] = true;
      }
    }
    List<Span> spans = new ArrayList<>();
    int i = 0;
    while (i < marked.length) {
      int from = i;
      while (i < marked.length && marked[i] && !isParted(text, words, from, i)) i++;
      if (i > from) spans.add(new Span(words.get(from).start(), words.get(i - 1).end()));
      if (i == from) i++;
    }
    return spans;
  }

  /// Whether a paragraph ends before a word: a mark does not go over its end.
  private static boolean isParted(String text, List<Word> words, int from, int at) {
    return at > from
        && text.substring(words.get(at - 1).end(), words.get(at).start()).indexOf('\n') >= 0;
  }

  private static double share(List<Span> spans, List<Word> words) {
    if (words.isEmpty()) return 0;
    int shared = 0;
    int at = 0;
    for (Word word : words) {
      while (at < spans.size() && spans.get(at).getEnd() <= word.start()) at++;
      if (at < spans.size() && spans.get(at).getStart() <= word.start()) shared++;
    }
    return (double) shared / words.size();
  }

  private static Set<String> runs(List<Word> words) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) runs.add(run(words, i));
    return runs;
  }

  private static String run(List<Word> words, int at) {
    return words.get(at).folded()
        + ' '
        + words.get(at + 1).folded()
        + ' '
        + words.get(at + 2).folded();
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      at = wordEnd(text, start);
      if (at == start) {
        at++;
      } else {
        words.add(new Word(text.substring(start, at).toLowerCase(Locale.ROOT), start, at));
      }
    }
    return words;
  }

  /// The end of the word that begins at a place; the place where none does.
  private static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length() && isLetter(text.charAt(at)) && text.charAt(at) < IDEOGRAPHS) at++;
    boolean ideograph = at == start && at < text.length() && isLetter(text.charAt(at));
    return ideograph ? text.offsetByCodePoints(at, 1) : at;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
