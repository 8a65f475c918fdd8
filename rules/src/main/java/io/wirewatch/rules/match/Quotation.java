package io.wirewatch.rules.match;

import io.wirewatch.contracts.ClauseMatch;
import io.wirewatch.contracts.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Sentences of a title or text that could be quoted for a match, with what speaks for them.
///
/// A place is quoted with the sentence that it stands in, or with all that it reaches across. Of
/// those the best shows the most parts of the watch, is the shortest, stands in the text rather
/// than the title, which a reader sees anyway, has the most different clauses, and comes first.
///
/// @param first the first sentence's number
/// @param last the last sentence's number, mostly the same
/// @param parts how many operands of the watch's outermost AND hold here
/// @param clauses how many different clauses stand here
record Quotation(Prose prose, int first, int last, int parts, int clauses) {
  private static final int MOST_CLAUSES = 64;

  /// What to quote for a watch that holds at these places.
  static Quotation of(List<Place> places, Prose text, Prose title) {
    Quotation best = better(null, text, places);
    best = better(best, title, places);
    return best == null ? new Quotation(title, 0, 0, 0, 0) : best;
  }

  private static @Nullable Quotation better(
      @Nullable Quotation than, Prose prose, List<Place> places) {
    List<Place> here = here(prose, places);
    Quotation best = than;
    int lastFirst = -1;
    int lastLast = -1;
    int from = 0;
    for (Place place : here) {
      Spot spot = place.spot();
      int first = prose.sentenceAt(spot.start());
      int last = prose.sentenceAt(Math.max(spot.start(), spot.end() - 1));
      if (first == lastFirst && last == lastLast) continue;
      lastFirst = first;
      lastLast = last;
      int start = prose.sentences().get(first).start();
      while (here.get(from).spot().start() < start) from++;
      Quotation next = judged(prose, first, last, here, from);
      if (best == null || next.isBetter(best)) best = next;
    }
    return best;
  }

  private static List<Place> here(Prose prose, List<Place> places) {
    List<Place> here = new ArrayList<>();
    for (Place place : places) {
      if (place.spot().field() == prose.field()) here.add(place);
    }
    Collections.sort(here);
    return here;
  }

  private static Quotation judged(Prose prose, int first, int last, List<Place> here, int from) {
    int end = prose.sentences().get(last).end();
    Set<Integer> parts = new HashSet<>();
    Set<String> clauses = new HashSet<>();
    for (int i = from; i < here.size(); i++) {
      Place place = here.get(i);
      if (place.spot().start() >= end) break;
      if (place.spot().end() > end) continue;
      parts.add(place.part());
      for (Mark mark : place.marks()) clauses.add(mark.clause());
    }
    return new Quotation(prose, first, last, parts.size(), clauses.size());
  }

  private boolean isBetter(Quotation than) {
    if (parts != than.parts) return parts > than.parts;
    if (sentences() != than.sentences()) return sentences() < than.sentences();
    if (prose.isText() != than.prose.isText()) return prose.isText();
    return clauses > than.clauses;
  }

  private int sentences() {
    return last - first + 1;
  }

  int start() {
    return prose.sentences().get(first).start();
  }

  private int end() {
    return prose.sentences().get(last).end();
  }

  Field field() {
    return prose.field();
  }

  String text() {
    return prose.text().substring(start(), end());
  }

  private boolean holds(Spot spot) {
    return spot.field() == prose.field() && spot.start() >= start() && spot.end() <= end();
  }

  /// What to mark, in order: all that is quoted, and of the rest as much as there is room for.
  List<ClauseMatch> clauses(List<Place> places) {
    Set<Mark> marks = new HashSet<>();
    add(places, true, marks);
    add(places, false, marks);
    List<Mark> sorted = new ArrayList<>(marks);
    Collections.sort(sorted);
    List<ClauseMatch> written = new ArrayList<>(sorted.size());
    for (Mark mark : sorted) written.add(mark.written());
    return written;
  }

  private void add(List<Place> places, boolean quoted, Set<Mark> marks) {
    for (Place place : places) {
      if (holds(place.spot()) != quoted) continue;
      for (Mark mark : place.marks()) {
        if (marks.size() < MOST_CLAUSES) marks.add(mark);
      }
    }
  }
}
