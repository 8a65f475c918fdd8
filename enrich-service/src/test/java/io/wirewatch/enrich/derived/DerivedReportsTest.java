package io.wirewatch.enrich.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.QuoteKind;
import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import io.wirewatch.enrich.syndication.Shingles;
import io.wirewatch.enrich.text.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class DerivedReportsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String WIRE =
      "The reef off Holm sank the ferry in 40 minutes with 212 aboard, and 198 were saved by"
          + " noon of 85 kilometres; 310 used it. The captain altered course to avoid fishing nets,"
          + " he said.";
  private static final String REWRITE =
      "In 40 minutes a boat of 212 souls was gone, and of them 198 live. A route of 85 had 310. Its"
          + " captain altered course to avoid fishing nets.";
  private static final String OWN =
      "Nine helicopters flew 77 of the 212 to a clinic with 64 beds at 3,100 feet and 15 nurses.";

  private final DerivedTables tables = DerivedTables.inMemory();
  private final DerivedReports reports = new DerivedReports(tables);

  @Test
  void aRewriteIsDerivedAndItsFactsAreTheEvidence() {
    place("a", WIRE);
    Article rewrite = article(REWRITE);
    DerivedFrom from = place("b", REWRITE).orElseThrow().told(rewrite);
    assertEquals("a", from.getArticleId());
    assertTrue(from.getConfidence() > 0.9, () -> "confidence " + from);
    assertEquals(List.of("40", "212", "198", "85", "310"), from.getFigures());
    assertEquals(List.of("captain altered course to avoid fishing nets"), from.getQuotes());
  }

  @Test
  void aReportWithFactsOfItsOwnIsNot() {
    place("a", WIRE);
    assertTrue(place("b", OWN).isEmpty());
  }

  @Test
  void whatWasPartedFromAStoryIsASourceInItsOwnAlone() {
    place("a", WIRE);
    place("o", OWN);
    reports.partStory("story", "part", List.of("a", "unknown"));
    assertEquals(List.of("o"), listed());
    assertTrue(place("b", REWRITE).isEmpty());
    assertEquals("a", place("c", REWRITE, own("c"), "part", NOON).orElseThrow().articleId());
    reports.partStory("nothing", "part", List.of("a"));
    assertEquals("a", place("d", REWRITE, own("d"), "part", NOON).orElseThrow().articleId());
  }

  @Test
  void aReportOfAnotherStoryIsNoSource() {
    place("a", WIRE);
    assertTrue(place("b", REWRITE, own("b"), "other", NOON).isEmpty());
  }

  @Test
  void ofTwoSourcesTheFirstIsNamedAndARewriteIsNone() {
    place("a", WIRE);
    place("b", REWRITE);
    assertEquals("a", place("c", REWRITE).orElseThrow().articleId());
    assertEquals(List.of("a"), listed());
  }

  @Test
  void aCopyWasMadeOfWhatItsOriginWasMadeOf() {
    place("a", WIRE);
    int sure = place("b", REWRITE).orElseThrow().perMille();
    Source source = place("c", REWRITE, copyOf("b"), "story", NOON).orElseThrow();
    assertEquals("a", source.articleId());
    assertEquals(sure, source.perMille());
    assertEquals(5, source.told(article(REWRITE)).getFigures().size());
    assertTrue(place("d", WIRE, copyOf("a"), "story", NOON).isEmpty());
  }

  @Test
  void aNewVersionOfTheSourceIsNotDerivedFromItsRewrite() {
    place("a", WIRE);
    place("b", OWN);
    assertTrue(place("a", OWN).isEmpty());
    assertEquals("a", place("b", OWN).orElseThrow().articleId());
  }

  @Test
  void aRewriteThatIsGivenFactsOfItsOwnTakesItsPlaceAmongTheSources() {
    place("a", WIRE);
    place("b", REWRITE);
    place("c", OWN, own("c"), "story", NOON.plusSeconds(1));
    assertTrue(place("b", OWN, own("b"), "story", NOON.plusSeconds(2)).isEmpty());
    assertEquals(List.of("a", "b", "c"), listed());
    assertNull(tables.derivations().get("b"));
    assertTrue(place("d", OWN, copyOf("b"), "story", NOON.plusSeconds(3)).isEmpty());
  }

  @Test
  void aSourceThatBecomesACopyIsOneNoMore() {
    place("a", WIRE);
    place("a", WIRE, copyOf("z"), "story", NOON);
    assertNull(tables.dossiers().get("story"));
    assertTrue(place("b", REWRITE).isEmpty());
  }

  @Test
  void aReportIsForgottenAfterItsTimeAndNothingOfItIsLeft() {
    place("a", WIRE);
    place("b", REWRITE);
    Instant later = NOON.plus(DerivedReports.MEMORY).plus(Duration.ofMillis(1));
    assertTrue(place("c", REWRITE, own("c"), "story", later).isEmpty());
    assertEquals(List.of("c"), listed());
    assertNull(tables.derivations().get("b"));
    reports.forgetStory("story");
    assertNull(tables.dossiers().get("story"));
  }

  @Test
  void aNewVersionKeepsARewriteRemembered() {
    place("a", WIRE);
    place("b", REWRITE);
    Instant later = NOON.plus(Duration.ofDays(13));
    place("a", WIRE + " It is so.", own("a"), "story", later);
    place("b", REWRITE + " It is so.", own("b"), "story", later);
    place("c", OWN, own("c"), "story", later.plus(Duration.ofDays(13)));
    assertNotNull(tables.derivations().get("b"));
  }

  @Test
  void noMoreThanTheLatestReportsOfAStoryAreLookedAt() {
    place("a", WIRE);
    for (int i = 0; i < Dossier.MOST; i++) {
      int from = 1_000 * (i + 1);
      place("own-" + i, "There were " + from + " of " + (from + 1) + " and " + (from + 2) + ".");
    }
    assertFalse(listed().contains("a"));
    assertTrue(place("b", REWRITE).isEmpty());
  }

  @Test
  void aDossierAndADerivationComeBackAsTheyWere() {
    place("0a", WIRE);
    place("b", OWN);
    Dossier dossier = Objects.requireNonNull(tables.dossiers().get("story"));
    var out = new BitWriter();
    dossier.write(out);
    Dossier read = Dossier.read(new BitReader(out.bytes()));
    assertEquals(
        dossier.reports().stream().map(Told::id).toList(),
        read.reports().stream().map(Told::id).toList());
    var again = new BitWriter();
    read.write(again);
    assertEquals(hex(out.bytes()), hex(again.bytes()));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private List<String> listed() {
    return Objects.requireNonNull(tables.dossiers().get("story")).reports().stream()
        .map(Told::id)
        .toList();
  }

  private Optional<Source> place(String id, String text) {
    return place(id, text, own(id), "story", NOON);
  }

  private Optional<Source> place(
      String id, String text, Origin origin, String story, Instant seenAt) {
    Tokens tokens = Tokens.of(text);
    LaterReport report =
        new LaterReport(Facts.of(article(text), tokens), Shingles.of(tokens, List.of()));
    return reports.place(id, origin, story, report, seenAt);
  }

  private static Origin own(String id) {
    return Origin.newBuilder().setId(id).build();
  }

  private static Origin copyOf(String id) {
    return Origin.newBuilder().setId(id).setCopyOf(id).setShare(1).build();
  }

  private static Article article(String text) {
    List<Figure> figures = new ArrayList<>();
    var number = Pattern.compile("\\d[\\d,]*").matcher(text);
    while (number.find()) {
      figures.add(
          Figure.newBuilder()
              .setStart(number.start())
              .setEnd(number.end())
              .setValue(Double.parseDouble(number.group().replace(",", "")))
              .setUnit("count")
              .build());
    }
    return Article.newBuilder()
        .setId("any")
        .setPublisher("p")
        .setSource("s")
        .setTitle("")
        .setText(text)
        .setLanguage("en")
        .setReceivedAt(NOON)
        .setEventTime(NOON)
        .setFigures(figures)
        .setQuotes(quotes(text))
        .setOrigin(own("any"))
        .setStory("story")
        .build();
  }

  private static List<Quote> quotes(String text) {
    int start = text.indexOf("captain");
    int end = text.indexOf(" nets") + 5;
    return start < 0
        ? List.of()
        : List.of(Quote.newBuilder().setStart(start).setEnd(end).setKind(QuoteKind.DIRECT).build());
  }
}
