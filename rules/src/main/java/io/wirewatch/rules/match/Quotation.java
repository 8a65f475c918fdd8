package io.wirewatch.rules.match;

import io.wirewatch.contracts.ClauseMatch;
import io.wirewatch.rules.model.Rule;
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

  /// The match of a clause that holds.
  static RuleMatch of(Rule rule, Clause clause, Reading reading) {
    List<Place> places = Places.of(clause, reading);
    Quotation best =
        Stream.of(reading.text(), reading.title())
            .flatMap(prose -> candidates(prose, places).stream())
            .reduce((a, b) -> BY_WORTH.compare(b, a) > 0 ? b : a)
            .orElseGet(() -> new Quotation(reading.title(), 0, 0, 0, 0));
    return new RuleMatch(
        rule, best.clausesOf(places), best.prose.field(), best.text(), best.start());
  }

  private static List<Quotation> candidates(Prose prose, List<Place> places) {
    List<Place> here =
        places.stream()
            .filter(place -> place.field() == prose.field())
            .sorted(Comparator.comparingInt(Place::start))
            .toList();
    List<Quotation> candidates = new ArrayList<>();
    int from = 0;
    for (Place place : here) {
      Quotation bare = around(place, prose);
      if (!candidates.isEmpty() && candidates.getLast().isOf(bare)) continue;
      while (here.get(from).start() < bare.start()) from++;
      candidates.add(bare.judged(here.subList(from, here.size())));
    }
    return candidates;
  }

  private static Quotation around(Place place, Prose prose) {
    int last = prose.sentenceAt(Math.max(place.start(), place.end() - 1));
    return new Quotation(prose, prose.sentenceAt(place.start()), last, 0, 0);
  }

  /// These sentences with what the places inside them say for them.
  ///
  /// @param later the places that do not start before the first sentence, by start
  private Quotation judged(List<Place> later) {
    List<Place> inside =
        later.stream().takeWhile(place -> place.start() < end()).filter(this::holds).toList();
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

  private int start() {
    return prose.sentences().get(first).start();
  }

  private int end() {
    return prose.sentences().get(last).end();
  }

  private String text() {
    return prose.text().substring(start(), end());
  }

  private boolean holds(Place place) {
    return place.isWithin(prose.field(), start(), end());
  }

  private List<ClauseMatch> clausesOf(List<Place> places) {
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
