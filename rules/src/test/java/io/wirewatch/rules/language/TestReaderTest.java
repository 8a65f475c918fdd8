package io.wirewatch.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Mode;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.contracts.Severity;
import io.wirewatch.contracts.Span;
import io.wirewatch.rules.model.RuleTest;
import io.wirewatch.rules.model.RuleTest.Expectation;
import io.wirewatch.rules.model.RuleTest.ExpectedAlert;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TestReaderTest {
  private static final Instant NOON = Moments.USUAL_START;

  @Test
  void articlesAreAMinuteApartAndOfTheirOwnPublisherAndOriginAndOfOneStory() {
    RuleTest test = test("articles: [ { title: Quake }, { text: It shook } ]");
    Article first = test.articles().getFirst();
    Article second = test.articles().getLast();
    assertEquals("1", first.getId());
    assertEquals("2", second.getId());
    assertEquals("Quake", first.getTitle());
    assertEquals("It shook", second.getText());
    assertEquals(NOON, first.getEventTime());
    assertEquals(NOON.plusSeconds(60), second.getEventTime());
    assertEquals("publisher-2.example", second.getPublisher());
    assertEquals("2", second.getOrigin().getId());
    assertEquals(first.getStory(), second.getStory());
    assertEquals("en", first.getLanguage());
    assertEquals(second.getEventTime(), test.until(), "the test ends with its latest article");
    assertEquals(6, test.line());
    assertEquals("a", test.rule());
  }

  @Test
  void aRewriteIsSurelyMadeOfWhatItNamesOrOfWhatThatWasMadeOf() {
    List<Article> articles =
        test("""
        articles:
          - { title: Quake, origin: wire }
          - { title: Shock, derivedFrom: 1 }
          - { title: Tremor, derivedFrom: 2 }
          - { copyOf: 2 }
        expect: none
        """)
            .articles();
    assertTrue(articles.getFirst().getDerivedFrom().isEmpty());
    for (Article rewrite : articles.subList(1, 4)) {
      assertEquals("wire", rewrite.getDerivedFrom().orElseThrow().getArticleId());
      assertEquals(1, rewrite.getDerivedFrom().orElseThrow().getConfidence());
    }
    assertEquals("2", articles.get(1).getOrigin().getId());
  }

  @Test
  void everythingOfAnArticleCanBeSaid() {
    Article article =
        test("""
        articles:
          - title: Ostland moves
            text: Ostland moved 1,500 troops, Ostland said.
            publisher: gazette.example
            source: feed-1
            at: 2026-03-01T12:00:00+01:00
            language: de
            origin: wire
            story: border
            entities: [ { name: Ostland, type: LOCATION, id: Q1 }, Anna ]
            keywords: [ troops ]
            figures: [ { value: 1500, unit: count, counted: troops, speaker: Ostland } ]
            status: withheld
            mode: backfill
        """)
            .articles()
            .getFirst();
    assertEquals("gazette.example", article.getPublisher());
    assertEquals("feed-1", article.getSource());
    assertEquals(Instant.parse("2026-03-01T11:00:00Z"), article.getEventTime());
    assertEquals("de", article.getLanguage());
    assertEquals("wire", article.getOrigin().getId());
    assertEquals("border", article.getStory());
    assertEquals(EntityType.LOCATION, article.getEntities().getFirst().getType());
    assertEquals(
        List.of(new Span(0, 7), new Span(28, 35)), article.getEntities().getFirst().getMentions());
    assertTrue(article.getEntities().getFirst().getInTitle());
    assertEquals("anna", article.getEntities().getLast().getId());
    assertEquals("troops", article.getKeywords().getFirst().getTerm());
    assertEquals(1500, article.getFigures().getFirst().getValue());
    assertEquals(14, article.getFigures().getFirst().getStart());
    assertEquals(Optional.of("troops"), article.getFigures().getFirst().getCounted());
    assertEquals(PubStatus.WITHHELD, article.getStatus());
    assertEquals(Mode.BACKFILL, article.getMode());
  }

  @Test
  void timesAreFromTheFirstArticleWhereItSaysAMoment() {
    RuleTest test =
        test(
            "articles: [ { title: A, at: 2026-03-01T12:00:00Z }, { title: B, at: +1d2h } ]\nat: +2d");
    assertEquals(Instant.parse("2026-03-02T14:00:00Z"), test.articles().getLast().getEventTime());
    assertEquals(Instant.parse("2026-03-03T12:00:00Z"), test.until());
  }

  @Test
  void aCopyHasTheTextAndTheOriginOfWhatItCopies() {
    RuleTest test =
        test("articles: [ { title: A, text: B }, { copyOf: 1 }, { copyOf: 2, title: C } ]");
    Article copy = test.articles().get(1);
    Article copyOfCopy = test.articles().get(2);
    assertEquals("B", copy.getText());
    assertEquals("1", copy.getOrigin().getId());
    assertEquals(Optional.of("1"), copy.getOrigin().getCopyOf());
    assertEquals("1", copyOfCopy.getOrigin().getId());
    assertEquals(Optional.of("2"), copyOfCopy.getOrigin().getCopyOf());
    assertEquals("C", copyOfCopy.getTitle());
    assertEquals("publisher-2.example", copy.getPublisher());
  }

  @Test
  void aReplacementIsANewVersionOfTheSameArticle() {
    RuleTest test =
        test("articles: [ { title: A, text: B }, { replaces: 1, status: canceled, at: +1h } ]");
    Article killed = test.articles().getLast();
    assertEquals("1", killed.getId());
    assertEquals(2, killed.getVersion());
    assertEquals("B", killed.getText());
    assertEquals(PubStatus.CANCELED, killed.getStatus());
    assertEquals(NOON.plusSeconds(3_600), killed.getEventTime());
  }

  @Test
  void aRepeatedArticleIsAsManyReports() {
    RuleTest test =
        test(
            "articles: [ { title: A, repeat: { times: 3, every: 12h } }, { title: B } ]\nmatches: [ 1, 4 ]");
    assertEquals(
        List.of("1", "2", "3", "4"), test.articles().stream().map(Article::getId).toList());
    assertEquals(NOON.plusSeconds(24 * 3_600), test.articles().get(2).getEventTime());
    assertEquals("3", test.articles().get(2).getOrigin().getId());
    assertEquals(Optional.of(List.of("1", "4")), test.matches());
  }

  @Test
  void whatIsExpectedIsRead() {
    String articles = "articles: [ { title: A } ]\n";
    assertEquals(new Expectation.Alerts(0), expected(articles + "expect: none"));
    assertEquals(new Expectation.Alerts(2), expected(articles + "expect: { alerts: 2 }"));
    assertEquals(
        new Expectation.These(
            List.of(
                new ExpectedAlert(
                    Optional.of("story"),
                    Optional.of(NOON.plusSeconds(600)),
                    Optional.of(3),
                    Optional.of(Severity.HIGH),
                    Optional.of("3 origins")),
                new ExpectedAlert(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))),
        expected(
            articles
                + "expect: [ { group: story, at: +10m, count: 3, severity: high, reason: 3 origins }, {} ]"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          an article of nothing     | articles: [ {} ]                                  | needs the key "title" or "text"
          a copy of what is to come | articles: [ { title: A }, { copyOf: 2 } ]         | from 1 to 1, was "2"
          a copy of nothing         | articles: [ { copyOf: 1 } ]                       | no article before
          a time that is none       | articles: [ { title: A, at: noon } ]              | a length from the start
          an unknown key            | articles: [ { titel: A } ]                        | did you mean "title"?
          an unknown type           | articles: [ { title: A, entities: [ { name: B, type: PLACE } ] } ] | known are PERSON
          a figure without a value  | articles: [ { title: A, figures: [ { unit: EUR } ] } ] | needs the key "value"
          words that nobody says    | articles: [ { title: A, text: B, quotes: [ { speaker: C, words: D } ] } ] | must stand in the text just so, was "D"
          too many repetitions      | articles: [ { title: A, repeat: { times: 3000, every: 1m } } ] | from 1 to 2000
          an expectation of words   | articles: [ { title: A } ], expect: nothing       | expect is none
          a match of no article     | articles: [ { title: A } ], matches: [ 2 ]        | from 1 to 1
          no article and no end     | articles: []                                      | needs the key "at"
          """)
  void anErrorSaysWhat(String what, String test, String message) {
    String expect = test.contains("expect") || test.contains("matches") ? "" : ", expect: none";
    String yaml = RULE + "tests:\n  - { name: t, " + test + expect + " }\n";
    var invalid = assertInstanceOf(Parsed.Invalid.class, RuleFile.parse(yaml), what);
    assertTrue(
        invalid.errors().stream().anyMatch(error -> error.message().contains(message)),
        invalid.toString());
    assertTrue(invalid.errors().stream().allMatch(error -> error.line() == 6), invalid.toString());
  }

  @Test
  void aTestAsksForSomething() {
    String yaml = RULE + "tests: [ { name: t, articles: [ { title: A } ] } ]\n";
    var invalid = assertInstanceOf(Parsed.Invalid.class, RuleFile.parse(yaml));
    assertTrue(invalid.toString().contains("needs the key \"expect\""), invalid.toString());
  }

  private static final String RULE =
      "id: a\ntitle: A\nwatch: b\ntrigger: { threshold: { atLeast: 2, within: 1h } }\n";

  private static Expectation expected(String test) {
    return test(test).expected().orElseThrow();
  }

  private static RuleTest test(String test) {
    boolean asks = test.contains("expect:") || test.contains("matches:");
    String body = ("name: t\n" + test + (asks ? "" : "\nexpect: none")).replace("\n", "\n    ");
    String yaml = RULE + "tests:\n  - " + body.strip() + "\n";
    Parsed parsed = RuleFile.parse(yaml);
    return assertInstanceOf(Parsed.Valid.class, parsed, parsed.toString()).tests().getFirst();
  }
}
