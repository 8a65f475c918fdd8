package io.wirewatch.enrich.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CleanerTest {
  private static final String FIRST =
      "The ferry Solveig ran aground off Holm island early on Monday, the coast guard said.";
  private static final String SECOND =
      "Eighty passengers were brought ashore in fishing boats before the tide turned at noon.";
  private static final String THIRD =
      "Divers will look at the hull on Tuesday, and another boat has taken over the crossing.";

  private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");

  private final Cleaner cleaner = new Cleaner();

  @Test
  void aScrapedPageKeepsItsTitleAndItsSentences() {
    Cleaned cleaned =
        text(
            "HomeNewsCoastFerry aground off Holm -...",
            "Ferry runs aground off Holm island – Coast9",
            "Last update:",
            FIRST,
            SECOND,
            "– Rudder blamed by crew –",
            THIRD);
    assertEquals("Ferry runs aground off Holm island", cleaned.title());
    assertEquals(
        String.join("\n\n", FIRST, SECOND, "– Rudder blamed by crew –", THIRD), cleaned.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LEAVE A REPLY", "Please enter your comment!", "Share post:", "More like this", "Related",
        "16,985FansLike", "2,458 Followers", "default watermark", "Tags", "Read more...",
        "October 21, 2024", "Published On 21 Oct 2024", "World Politics", "Subscribe", "spot_img"
      })
  void aLineOfFurnitureGoes(String line) {
    String text = text("Ferry runs aground off Holm island", FIRST, SECOND, THIRD, line).text();
    assertEquals(String.join("\n\n", FIRST, SECOND, THIRD), text);
  }

  @Test
  void whatFollowsTheCommentFormIsOtherNews() {
    Cleaned cleaned =
        text(
            "Ferry runs aground off Holm island",
            FIRST,
            SECOND,
            "LEAVE A REPLY",
            "Related",
            "Mayor of Lindmark resigns over bridge",
            "The mayor of Lindmark said on Saturday that he would leave office by the summer.");
    assertFalse(cleaned.text().contains("mayor"));
    assertTrue(cleaned.dropped().stream().anyMatch(part -> part.reason() == Reason.RELATED));
  }

  @Test
  void aFormBeforeTheArticleEndsNothing() {
    Cleaned cleaned = text("Ferry runs aground off Holm island", "Most read", FIRST, SECOND, THIRD);
    assertEquals(String.join("\n\n", FIRST, SECOND, THIRD), cleaned.text());
  }

  @Test
  void aPicturesCaptionGoesAndItsAgencyIsNotTheTexts() {
    Cleaned cleaned =
        text(
            "Ferry runs aground off Holm island",
            "Fishing boats near the ferry, in this photo released March 2, 2026. (Reuters)",
            FIRST,
            SECOND);
    assertFalse(cleaned.text().contains("photo"));
    assertNull(cleaned.credits().agency());
    assertTrue(cleaned.believed().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          aDateline   | HOLM (AFP) - The ferry ran aground early on Monday.       | AFP
          aLongOne    | HOLM, March 2 (Reuters) – The ferry ran aground today.    | Reuters
          aFoot       | The ferry ran aground early on Monday. - AFP              | AFP
          aNote       | (This was published by a syndicated news feed – Yonhap)   | Yonhap
          aMention    | The minister told AFP that the ferry had been inspected.  |
          noCredit    | The ferry ran aground early on Monday, police said.       |
          """)
  void anAgencyIsCreditedBy(String name, String line, String agency) {
    assertEquals(agency, text("Ferry runs aground off Holm", FIRST, line).credits().agency(), name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          March 2, 2026                  | 2026-03-02T00:00:00Z
          Published On 2 Mar 20262 Mar 2026 | 2026-03-02T00:00:00Z
          Posted on 2nd March 2026       | 2026-03-02T00:00:00Z
          February 31, 2026              |
          """)
  void aDateLineGivesTheDay(String line, Instant day) {
    assertEquals(
        day,
        text("Ferry runs aground off Holm", line, FIRST, SECOND)
            .believed()
            .map(Published::at)
            .orElse(null));
  }

  @Test
  void aPageIsReadThroughItsFrame() {
    Cleaned cleaned =
        html(
            """
            <html><head><title>Ferry runs aground | The Coast Post</title>
            <meta property="article:published_time" content="2026-03-02T09:30:00+01:00">
            <meta name="author" content="Ada Moss"></head><body>
            <nav><a href="/">Home</a> <a href="/n">News</a></nav>
            <div class="sidebar"><p>The mayor of Lindmark said that he would leave by summer.</p></div>
            <div id="content"><h1>Ferry runs aground off Holm</h1><div>
            <p>%s</p><figure><img src="x"><figcaption>The ferry on its side.</figcaption></figure>
            <p>%s</p><div class="share"><a href="#">Share</a></div><p>%s</p></div></div>
            <div class="comments"><p>I was on board that ferry, and nobody told us anything.</p></div>
            <footer><p>Copyright 2026 The Coast Post, all rights reserved, do not copy.</p></footer>
            </body></html>
            """
                .formatted(FIRST, SECOND, THIRD));
    assertEquals(String.join("\n\n", FIRST, SECOND, THIRD), cleaned.text());
    assertEquals("Ferry runs aground off Holm", cleaned.title());
    assertEquals("Ada Moss", cleaned.credits().byline());
    assertEquals(Instant.parse("2026-03-02T08:30:00Z"), cleaned.believed().orElseThrow().at());
  }

  @Test
  void anArticleThatOnlyScriptsShowIsReadFromItsLinkedData() {
    String body = String.join("\\n", FIRST, SECOND, THIRD, FIRST, SECOND, THIRD);
    Cleaned cleaned =
        html(
            "<body><div id=app></div><script type='application/ld+json'>{\"headline\":\"Ferry\","
                + "\"articleBody\":\""
                + body
                + "\"}</script></body>");
    assertTrue(cleaned.text().startsWith(FIRST));
    assertEquals("Ferry", cleaned.title());
  }

  @Test
  void theCharsetIsTheTransportsElseThePages() {
    String page = "<meta charset='windows-1251'><p>Паром сел на мель у острова рано утром.</p>";
    byte[] bytes = page.getBytes(Charset.forName("windows-1251"));
    assertTrue(cleaner.clean(bytes, "text/html", null, null, NOW).text().contains("Паром"));
    byte[] latin =
        "Façade collapsed on the harbour front today.".getBytes(StandardCharsets.ISO_8859_1);
    assertTrue(
        cleaner
            .clean(latin, "text/plain; charset=iso-8859-1", null, null, NOW)
            .text()
            .contains("Façade"));
  }

  @Test
  void rubbishIsReadWithoutAnException() {
    byte[] noise = new byte[200_000];
    new Random(1).nextBytes(noise);
    for (String type : new String[] {"text/html", "text/plain; charset=nonsense", ""}) {
      cleaner.clean(noise, type, "not a url", null, NOW);
    }
    assertEquals("", cleaner.clean(new byte[0], "text/html", null, null, NOW).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<table><tr><td>", "<a><b>", "(", "2 ", "<p>x", "-", "photo "})
  void aHostilePageTakesBoundedTime(String part) {
    byte[] page = part.repeat(500_000 / part.length()).getBytes(StandardCharsets.UTF_8);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          cleaner.clean(page, "text/html", null, null, NOW);
          cleaner.clean(page, "text/plain", null, null, NOW);
        });
  }

  private Cleaned text(String... lines) {
    byte[] body = String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8);
    return cleaner.clean(body, "text/plain; charset=utf-8", null, null, NOW);
  }

  private Cleaned html(String page) {
    byte[] body = page.getBytes(StandardCharsets.UTF_8);
    return cleaner.clean(body, "text/html; charset=utf-8", "https://coast.example/f", null, NOW);
  }

  @Test
  void aParagraphKnowsWhereItStoodInThePage() {
    String page = "<body><h1>Ferry aground</h1><p>" + FIRST + "</p>\n<p>" + SECOND + "</p></body>";
    for (Paragraph paragraph : html(page).paragraphs()) {
      Place place = paragraph.place();
      assertEquals(paragraph.text(), page.substring(place.start(), place.end()));
    }
  }

  @Test
  void aLineKnowsWhereItStoodInTheText() {
    String body = "Ferry runs aground\r\n\r\n" + FIRST + "\n  Share  \n" + SECOND;
    Cleaned cleaned =
        cleaner.clean(body.getBytes(StandardCharsets.UTF_8), "text/plain", null, null, NOW);
    Place second = cleaned.paragraphs().get(1).place();
    assertEquals(SECOND, body.substring(second.start(), second.end()));
    assertEquals(
        "  Share  ",
        body.substring(
            cleaned.dropped().get(1).place().start(), cleaned.dropped().get(1).place().end()));
  }

  @Test
  void aPageSaysWhereItStands() {
    Cleaned cleaned =
        html(
            "<head><meta property=og:site_name content='The Coast Post'><link rel=canonical href=/f/1>"
                + "<meta property=article:section content=Sea></head><figure><figcaption>The ferry."
                + "</figcaption></figure><p>"
                + FIRST
                + "<p>"
                + SECOND);
    assertEquals(new Site("The Coast Post", "Sea", "https://coast.example/f/1"), cleaned.site());
    assertEquals(FIRST, cleaned.lead().orElseThrow());
    assertTrue(
        cleaned.dropped().stream()
            .anyMatch(part -> part.reason() == Reason.CAPTION && part.text().equals("The ferry.")));
  }

  @Test
  void aDeclaredTitleThatThePageDoesNotShowIsNotBelieved() {
    Cleaned cleaned =
        html(
            "<head><meta property=og:title content='Home of the best offers'></head>"
                + "<h1>Ferry runs aground off Holm</h1><p>"
                + FIRST);
    assertEquals("Ferry runs aground off Holm", cleaned.title());
  }

  @Test
  void ofTwoEqualPartsTheFirstIsTakenEveryTime() {
    String links =
        "<ul>"
            + "<li><a href=/x>Harbour notes, the tides and the ferries</a></li>".repeat(20)
            + "</ul>";
    String part =
        "<section><p>%s ferry left Holm at noon with eighty people and came back at night.</p></section>";
    String page = "<body>" + part.formatted("One") + links + part.formatted("Any") + "</body>";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 60; i++) {
      String text = new Cleaner().clean(bytes, "text/html", null, "Ferries", NOW).text();
      assertTrue(text.startsWith("One ferry"), text);
    }
  }
}
