package io.wirewatch.desk.view;

import java.util.ArrayList;
import java.util.List;

/// What changed from one text to another, line by line: a longest common subsequence.
public final class LineDiff {

  /// Texts that differ in more pairs of lines than this are told as replaced from there to there.
  private static final long MOST_PAIRS = 4_000_000;

  private LineDiff() {}

  /// What became of a line.
  public enum Fate {
    /// It is in both.
    KEPT,
    /// It is in the old text only.
    REMOVED,
    /// It is in the new text only.
    ADDED
  }

  /// A line of either text.
  public record Line(Fate fate, String text) {}

  /// The lines of both, those removed before those added in their place.
  public static List<Line> of(String before, String after) {
    List<String> old = before.lines().toList();
    List<String> fresh = after.lines().toList();
    int head = 0;
    int shorter = Math.min(old.size(), fresh.size());
    while (head < shorter && old.get(head).equals(fresh.get(head))) head++;
    int tail = 0;
    while (tail < shorter - head
        && old.get(old.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) tail++;
    List<Line> lines = new ArrayList<>();
    add(lines, Fate.KEPT, old.subList(0, head));
    middle(lines, old.subList(head, old.size() - tail), fresh.subList(head, fresh.size() - tail));
    add(lines, Fate.KEPT, old.subList(old.size() - tail, old.size()));
    return lines;
  }

  private static void middle(List<Line> lines, List<String> old, List<String> fresh) {
    if ((long) old.size() * fresh.size() > MOST_PAIRS) {
      add(lines, Fate.REMOVED, old);
      add(lines, Fate.ADDED, fresh);
      return;
    }
    int[][] common = common(old, fresh);
    int i = 0;
    int j = 0;
    while (i < old.size() && j < fresh.size()) {
      if (old.get(i).equals(fresh.get(j))) {
        lines.add(new Line(Fate.KEPT, old.get(i++)));
        j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        lines.add(new Line(Fate.REMOVED, old.get(i++)));
      } else {
        lines.add(new Line(Fate.ADDED, fresh.get(j++)));
      }
    }
    add(lines, Fate.REMOVED, old.subList(i, old.size()));
    add(lines, Fate.ADDED, fresh.subList(j, fresh.size()));
  }

  /// How many lines the rests of both from each place on have in common.
  private static int[][] common(List<String> old, List<String> fresh) {
    int[][] common = new int[old.size() + 1][fresh.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = fresh.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(fresh.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static void add(List<Line> lines, Fate fate, List<String> texts) {
    texts.forEach(text -> lines.add(new Line(fate, text)));
  }
}
