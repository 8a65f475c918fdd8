package io.wirewatch.rules.match;

import io.wirewatch.contracts.ClauseMatch;
import io.wirewatch.contracts.Field;
import io.wirewatch.rules.text.Sentences.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
record Quotation(Prose prose, int first, int last, long parts, long clauses) {
  private static final int MOST_CLAUSES = 64;
  private static final Comparator<ClauseMatch> IN_ORDER =
      Comparator.comparing(ClauseMatch::getField)
          .thenComparingInt(ClauseMatch::getStart)
          .thenComparingInt(ClauseMatch::getEnd)
          .thenComparing(ClauseMatch::getClause);
  private static final Comparator<Quotation> BY_WORTH =
      Comparator.comparingLong(Quotation::parts)
          .thenComparing(Comparator.comparingInt(Quotation::sentences).reversed())
          .thenComparing(quotation -> quotation.prose().isText())
          .thenComparingLong(Quotation::clauses);

  /// What to quote for a watch that holds at these places.
  static Quotation of(List<Place> places, Prose text, Prose title) {
    return Stream.of(text, title)
        .flatMap(prose -> candidates(prose, places).stream())
        .reduce((a, b) -> BY_WORTH.compare(b, a) > 0 ? b : a)
        .orElseGet(() -> new Quotation(title, 0, 0, 0, 0));
  }

  private static List<Quotation> candidates(Prose prose, List<Place> places) {
    List<Place> here =
        places.stream()
            .filter(place -> place.spot().field() == prose.field())
            .sorted(Comparator.comparingInt(place -> place.spot().start()))
            .toList();
    List<Quotation> candidates = new ArrayList<>();
    int from = 0;
    for (Place place : here) {
      Quotation bare = around(place.spot(), prose);
      if (!candidates.isEmpty() && candidates.getLast().isOf(bare)) continue;
      while (here.get(from).spot().start() < bare.start()) from++;
      candidates.add(bare.judged(here.subList(from, here.size())));
    }
    return candidates;
  }

  private static Quotation around(Spot spot, Prose prose) {
    int last = prose.sentenceAt(Math.max(spot.start(), spot.end() - 1));
    return new Quotation(prose, prose.sentenceAt(spot.start()), last, 0, 0);
  }

  /// These sentences with what the places inside them say for them.
  ///
  /// @param later the places that do not start before the first sentence, by start
  private Quotation judged(List<Place> later) {
    List<Place> inside =
        later.stream()
            .takeWhile(place -> place.spot().start() < end())
            .filter(this::holds)
            .toList();
    return new Quotation(
        prose,
        first,
        last,
        inside.stream().map(Place::part).distinct().count(),
        inside.stream()
            .flatMap(place -> place.marks().stream())
            .map(ClauseMatch::getClause)
            .distinct()
            .count());
  }

  private boolean isOf(Quotation other) {
    return first == other.first && last == other.last;
  }

  private int sentences() {
    return last - first + 1;
  }

  int start() {
    return prose.sentences().get(first).start();
  }

  private int end() {
    Sentence sentence = prose.sentences().get(last);
    return sentence.end();
  }

  Field field() {
    return prose.field();
  }

  String text() {
    return prose.text().substring(start(), end());
  }

  private boolean holds(Place place) {
    Spot spot = place.spot();
    return spot.field() == prose.field() && spot.start() >= start() && spot.end() <= end();
  }

  /// What to mark: all that is quoted, and of the rest as much as there is room for.
  List<ClauseMatch> clauses(List<Place> places) {
    Stream<Place> quoted = places.stream().filter(this::holds);
    Stream<Place> others = places.stream().filter(place -> !holds(place));
    return Stream.concat(quoted, others)
        .flatMap(place -> place.marks().stream())
        .distinct()
        .limit(MOST_CLAUSES)
        .sorted(IN_ORDER)
        .toList();
  }
}
