package io.wirewatch.enrich;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.Origin;
import io.wirewatch.enrich.LabelledReports.Making;
import io.wirewatch.enrich.LabelledReports.Report;
import io.wirewatch.enrich.derived.DerivedReports;
import io.wirewatch.enrich.derived.DerivedTables;
import io.wirewatch.enrich.derived.LaterReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each rewrite beside its wire, and each report beside every other of its event that it was not
/// made of. The weights were fitted on the events of the first and the third file; the second and
/// the fourth were held out.
final class DerivedPairsTest {
  private static final List<String> FITTED = List.of("events-1.txt", "events-3.txt");
  private static final List<String> HELD_OUT = List.of("events-2.txt", "events-4.txt");
  private static final List<Pair> PAIRS =
      Stream.concat(FITTED.stream(), HELD_OUT.stream())
          .flatMap(file -> pairs(file).stream())
          .toList();

  private record Pair(String file, boolean derived, double confidence) {}

  @Test
  void thereAreEnoughPairs() {
    long derived = PAIRS.stream().filter(Pair::derived).count();
    assertAll(
        () -> assertTrue(derived >= 40, () -> "derived: " + derived),
        () -> assertTrue(PAIRS.size() - derived >= 80, () -> "independent of " + PAIRS.size()));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # file,        confidence
          events-1.txt,  0.5
          events-1.txt,  0.8
          events-2.txt,  0.5
          events-2.txt,  0.8
          events-3.txt,  0.5
          events-3.txt,  0.8
          events-4.txt,  0.5
          events-4.txt,  0.8
          """)
  void rewritesAreToldFromReportsOnTheSameEvent(String file, double confidence) {
    measure(file, pair -> pair.file().equals(file), confidence);
  }

  @ParameterizedTest
  @CsvSource({"0.5", "0.8"})
  void rewritesAreToldAmongEventsThatNothingWasFittedOn(double confidence) {
    measure("held out", pair -> HELD_OUT.contains(pair.file()), confidence);
    measure("all", _ -> true, confidence);
  }

  private static void measure(String name, Predicate<Pair> which, double confidence) {
    List<Pair> pairs = PAIRS.stream().filter(which).toList();
    List<Pair> found = pairs.stream().filter(pair -> pair.confidence() >= confidence).toList();
    double right = found.stream().filter(Pair::derived).count();
    long derived = pairs.stream().filter(Pair::derived).count();
    double precision = right / found.size();
    double recall = right / derived;
    System.out.printf(
        "score: derived at %.1f, %s, %d pairs, %d derived: precision %.3f, recall %.3f%n",
        confidence, name, pairs.size(), derived, precision, recall);
    assertAll(
        () -> assertTrue(precision >= 0.95, () -> "precision " + precision),
        () -> assertTrue(recall >= 0.7, () -> "recall " + recall));
  }

  private static List<Pair> pairs(String file) {
    List<Pair> pairs = new ArrayList<>();
    List<Report> reports = LabelledReports.of(file);
    for (Report earlier : reports) {
      for (Report later : reports) {
        if (isPair(earlier, later)) {
          pairs.add(new Pair(file, isDerived(earlier, later), confidence(earlier, later)));
        }
      }
    }
    return pairs;
  }

  /// Two rewrites of one wire are no pair: neither was made of the other, and either might be.
  private static boolean isPair(Report earlier, Report later) {
    boolean sameWire = earlier.making() == Making.REWRITE && later.making() == Making.REWRITE;
    boolean inOrder = earlier.article().getReceivedAt().isBefore(later.article().getReceivedAt());
    return earlier.event().equals(later.event()) && inOrder && !sameWire;
  }

  private static boolean isDerived(Report earlier, Report later) {
    return earlier.making() == Making.WIRE && later.making() == Making.REWRITE;
  }

  private static double confidence(Report earlier, Report later) {
    DerivedReports derived = new DerivedReports(DerivedTables.inMemory());
    var _ = place(derived, earlier);
    return place(derived, later).map(DerivedFrom::getConfidence).orElse(0.0);
  }

  private static Optional<DerivedFrom> place(DerivedReports derived, Report report) {
    Article article = report.article();
    Features features = Prepared.of(article).features();
    return derived
        .place(
            article.getId(),
            Origin.newBuilder().setId(article.getId()).build(),
            report.event(),
            new LaterReport(features.facts(), features.shingles()),
            article.getReceivedAt())
        .map(source -> source.told(article));
  }
}
