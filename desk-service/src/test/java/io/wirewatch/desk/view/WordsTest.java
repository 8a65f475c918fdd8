package io.wirewatch.desk.view;

import static io.wirewatch.desk.Samples.NOON;
import static io.wirewatch.desk.Samples.alert;
import static io.wirewatch.desk.Samples.copy;
import static io.wirewatch.desk.Samples.evidence;
import static io.wirewatch.desk.Samples.history;
import static io.wirewatch.desk.Samples.origin;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Counting;
import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.Evidence;
import io.wirewatch.contracts.Span;
import io.wirewatch.desk.Preview;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          # case,               spans,      marked
          one word,             4-8,        the [wire] runs
          two words,            0-3 9-13,   [the] wire [runs]
          out of order,         9-13 0-3,   [the] wire [runs]
          overlapping,          0-6 4-8,    [the wire] runs
          touching,             0-3 3-4,    [the ]wire runs
          one in another,       0-8 4-6,    [the wire] runs
          past the end,         9-99,       the wire [runs]
          outside,              50-60,      the wire runs
          empty,                4-4,        the wire runs
          """)
  void marksTheMatchedWords(String name, String spans, String marked) {
    List<Span> places = new ArrayList<>();
    for (String span : spans.split(" ", -1)) {
      int dash = span.indexOf('-');
      places.add(
          new Span(
              Integer.parseInt(span.substring(0, dash)),
              Integer.parseInt(span.substring(dash + 1))));
    }
    assertEquals(
        marked,
        Marked.of("the wire runs", places).pieces().stream()
            .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
            .collect(joining()));
  }

  @Test
  void copiesAreNamedUnderTheAgencyTheyCredit() {
    AlertView view = new AlertView(Preview.troops(NOON), Hush.NONE, NOON);
    assertEquals("7 articles on 7 sites, 4 origins", view.counts());
    assertEquals(
        List.of("Meridian Press in 4 copies", "north-courier.example", "osterland-today.example"),
        view.named());
    assertEquals(1, view.unnamed());
    assertEquals("the 3rd origin; the rule asks for 3 origins within 6 h", view.reason());
  }

  @Test
  void anOriginIsNamedAfterItsFirstPublisherWhereNoAgencyIsCredited() {
    var first = evidence("a", "one.example", "T", "S", "", NOON);
    var second =
        copy("b", "two.example", "T", "S", "", NOON, origin("a", "a", null, 0.9), "same origin");
    assertEquals(
        List.of("one.example in 2 copies"),
        OriginView.of(List.of(first, second)).stream().map(OriginView::summary).toList());
  }

  @Test
  void anOriginIsNamedAfterTheTextThatIsCopiedEvenWhereThatCameLate() {
    var early =
        copy("b", "two.example", "T", "S", "", NOON, origin("a", "a", null, 0.9), "same origin");
    var late = evidence("a", "one.example", "T", "S", "", NOON.plusSeconds(5));
    OriginView origin = OriginView.of(List.of(early, late)).getFirst();
    assertEquals("one.example in 2 copies", origin.summary());
    assertFalse(origin.repeats(origin.articles().getFirst()));
    assertTrue(origin.repeats(origin.articles().getLast()));
  }

  @Test
  void rewritesStandUnderWhatTheyWereMadeOfWithACountOfTheirOwn() {
    var wire = evidence("a", "one.example", "T", "S", "", NOON);
    var copy = copy("b", "two.example", "T", "S", "", NOON, origin("a", "a", null, 0.9), "same");
    var rewrite = rewriteOf("a", "three.example");
    var other = rewriteOf("a", "four.example");
    assertEquals("one.example and 1 rewrite", summary(wire, rewrite));
    assertEquals("one.example in 2 copies and 2 rewrites", summary(wire, copy, rewrite, other));
    assertEquals("three.example in 2 rewrites", summary(rewrite, other));
    assertEquals("three.example", summary(rewrite));
    assertEquals(Optional.of("rewrite: 87% sure"), new EvidenceView(rewrite).rewrite());
    assertEquals(Optional.empty(), new EvidenceView(wire).rewrite());
  }

  private static Evidence rewriteOf(String source, String publisher) {
    return Evidence.newBuilder(evidence(publisher, publisher, "T", "S", "", NOON))
        .setDerivedFrom(DerivedFrom.newBuilder().setArticleId(source).setConfidence(0.87).build())
        .build();
  }

  private static String summary(Evidence... evidence) {
    List<OriginView> origins = OriginView.of(List.of(evidence));
    assertEquals(1, origins.size());
    return origins.getFirst().summary();
  }

  @Test
  void eachArticleSaysWhatItDidToTheCount() {
    AlertView view = new AlertView(Preview.troops(NOON), Hush.NONE, NOON);
    assertEquals(
        List.of(
            "1st origin", "", "2nd origin", "", "3rd origin, opened the alert", "", "4th origin"),
        view.alert().getEvidence().stream().map(EvidenceView::new).map(view::raised).toList());
  }

  @Test
  void whatTheRuleCountsIsTheFirstFigure() {
    AlertView view =
        new AlertView(alert("a", NOON).setCounting(Counting.PUBLISHERS).build(), Hush.NONE, NOON);
    assertEquals(
        List.of("sites", "origins", "articles"),
        view.figures().stream().map(AlertView.Figure::noun).toList());
  }

  @Test
  void alikeChangesInARowAreToldOnce() {
    String amended = "amended: 1 more article";
    List<HistoryView> told =
        HistoryView.of(
            List.of(
                history(NOON, "opened", null),
                history(NOON, amended, null),
                history(NOON.plusSeconds(9), amended, null),
                history(NOON.plusSeconds(12), "4th origin", null),
                history(NOON.plusSeconds(15), amended, null)));
    assertEquals(List.of(1, 2, 1, 1), told.stream().map(HistoryView::times).toList());
    assertEquals(NOON, told.get(1).at());
  }

  @Test
  void anUngroupedAlertIsHeadedByItsRule() {
    AlertView view = new AlertView(alert("a", NOON).setGroupLabel("").build(), Hush.NONE, NOON);
    assertEquals("Troops sent abroad", view.headline());
  }

  @Test
  void theTimelineRunsFromTheFirstArticleToTheLast() {
    Timeline line = Timeline.of(Preview.troops(NOON));
    assertEquals(0, line.lanes().getFirst().dots().getFirst().x());
    assertEquals(100, line.lanes().getLast().dots().getLast().x());
    assertEquals(
        List.of(
            "Meridian Press 4",
            "north-courier.example 1",
            "osterland-today.example 1",
            "varn-observer.example 1"),
        line.lanes().stream().map(lane -> lane.name() + " " + lane.dots().size()).toList());
    assertEquals(7, line.size());
  }

  @Test
  void pastTheEighthLaneOriginsShareOne() {
    List<Evidence> many =
        IntStream.range(0, 12)
            .mapToObj(i -> evidence("a" + i, i + ".example", "T", "S", "", NOON.plusSeconds(i)))
            .toList();
    Timeline line = Timeline.of(alert("a", NOON).setEvidence(many).build());
    assertEquals(8, line.lanes().size());
    assertEquals("5 more", line.lanes().getLast().name());
    assertEquals(12, line.size());
    assertTrue(line.isShort());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # seconds, age
          -5,        now
          59,        now
          60,        1 min
          3599,      59 min
          3600,      1 h
          86399,     23 h
          172800,    2 d
          """)
  void anAgeIsToldInItsLargestWholeUnit(long seconds, String age) {
    assertEquals(age, Spell.age(NOON.minusSeconds(seconds), NOON));
  }

  @ParameterizedTest
  @CsvSource({"PT6H,6 h", "PT90M,90 min", "P2D,2 d", "PT45S,45 s", "PT36H,36 h"})
  void aWindowIsToldInTheLargestUnitThatDividesIt(Duration window, String length) {
    assertEquals(length, Spell.length(window));
  }

  @ParameterizedTest
  @CsvSource({"1,1st", "2,2nd", "3,3rd", "4,4th", "11,11th", "12,12th", "13,13th", "21,21st"})
  void placesAreSpelt(int number, String place) {
    assertEquals(place, Spell.ordinal(number));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # address,                    linked
          https://a.example/x?y=1,      true
          http://a.example,             true
          HTTPS://a.example,            true
          javascript:alert(1),          false
          data:text/html;base64,        false
          //a.example/x,                false
          https:///x,                   false
          https://a b.example,          false
          """)
  void onlyWebAddressesAreLinkedTo(String address, boolean linked) {
    assertEquals(linked, Links.web(Optional.of(address)).isPresent());
  }
}
