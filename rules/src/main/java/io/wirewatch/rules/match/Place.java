package io.wirewatch.rules.match;

import io.wirewatch.contracts.ClauseMatch;
import io.wirewatch.contracts.Field;
import java.util.List;

/// A place that shows a part of a watch to hold: `[start, end)` of a field, with what to mark in
/// it.
///
/// @param part the number of the operand of the watch's outermost AND that holds here
record Place(int part, Field field, int start, int end, List<ClauseMatch> marks) {

  static Place of(int part, Run run, Prose prose) {
    return new Place(
        part,
        prose.field(),
        prose.start(run.first()),
        prose.end(run.last()),
        List.of(run.in(prose)));
  }

  static Place of(int part, Pair pair, Prose prose) {
    int first = Math.min(pair.left().first(), pair.right().first());
    int last = Math.max(pair.left().last(), pair.right().last());
    return new Place(
        part,
        prose.field(),
        prose.start(first),
        prose.end(last),
        List.of(pair.left().in(prose), pair.right().in(prose)));
  }

  static Place of(int part, Reading.Mention mention, String written) {
    ClauseMatch mark = new ClauseMatch(written, mention.field(), mention.start(), mention.end());
    return new Place(part, mention.field(), mention.start(), mention.end(), List.of(mark));
  }

  boolean isWithin(Field other, int from, int to) {
    return field == other && start >= from && end <= to;
  }
}
