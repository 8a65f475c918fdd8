package io.wirewatch.rules.match;

import io.wirewatch.contracts.ClauseMatch;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.text.Sentences.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A sentence that could be quoted for a match, with what speaks for it.
///
/// The sentence that shows the most parts of the watch is quoted; among those the one with the most
/// different clauses, then one of the text rather than the title, which a reader sees anyway, then
/// the first.
record Quotation(Prose prose, Sentence sentence, long parts, long clauses) {
  private static final int MOST_CLAUSES = 64;
  private static final Comparator<ClauseMatch> IN_ORDER =
      Comparator.comparing(ClauseMatch::getField)
          .thenComparingInt(ClauseMatch::getStart)
          .thenComparingInt(ClauseMatch::getEnd)
          .thenComparing(ClauseMatch::getClause);

  /// The match of a clause that holds.
  static RuleMatch of(Rule rule, Clause clause, Reading reading) {
    List<Place> places = Places.of(clause, reading);
    Quotation best =
        Stream.of(reading.text(), reading.title())
            .flatMap(prose -> prose.sentences().stream().map(s -> of(prose, s, places)))
            .reduce((a, b) -> b.isBetterThan(a) ? b : a)
            .orElseThrow();
    return new RuleMatch(
        rule,
        best.clausesOf(places),
        best.prose.field(),
        best.prose.text().substring(best.sentence.start(), best.sentence.end()),
        best.sentence.start());
  }

  private static Quotation of(Prose prose, Sentence sentence, List<Place> places) {
    List<Place> inside = places.stream().filter(place -> isIn(place, prose, sentence)).toList();
    return new Quotation(
        prose,
        sentence,
        inside.stream().map(Place::part).distinct().count(),
        inside.stream()
            .flatMap(p -> p.marks().stream())
            .map(ClauseMatch::getClause)
            .distinct()
            .count());
  }

  private boolean isBetterThan(Quotation other) {
    return parts > other.parts
        || (parts == other.parts && prose == other.prose && clauses > other.clauses);
  }

  private static boolean isIn(Place place, Prose prose, Sentence sentence) {
    return place.isWithin(prose.field(), sentence.start(), sentence.end());
  }

  private List<ClauseMatch> clausesOf(List<Place> places) {
    Stream<Place> quoted = places.stream().filter(place -> isIn(place, prose, sentence));
    Stream<Place> others = places.stream().filter(place -> !isIn(place, prose, sentence));
    return Stream.concat(quoted, others)
        .flatMap(place -> place.marks().stream())
        .distinct()
        .limit(MOST_CLAUSES)
        .sorted(IN_ORDER)
        .toList();
  }
}
