package io.wirewatch.desk;

import static io.wirewatch.desk.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.FigureStatus;
import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.QuoteKind;
import io.wirewatch.contracts.Stance;
import io.wirewatch.contracts.Story;
import io.wirewatch.desk.view.Boards;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DeskPagesTest {

  private DeskFixture desk;

  @BeforeEach
  void open() {
    desk = DeskFixture.atNoon();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void anEmptyDeskSaysWhatToExpect() {
    Document page = page("/");
    assertEquals("Wirewatch", page.title());
    assertTrue(page.select("#alerts").text().contains("No alerts yet"));
    assertTrue(page.select("#detail").text().contains("Nothing is waiting"));
    assertTrue(page("/rules").select("#rules").text().contains("No rules yet"));
  }

  @Test
  void theFrontPageListsTheAlertsAndShowsTheFirst() {
    Preview.fill(desk, NOON);
    Document page = page("/");
    assertEquals("(2) Wirewatch", page.title());
    assertEquals(
        List.of("a3f9c1", "b77e02", "c20d44", "d981aa"), page.select(".row").eachAttr("data-id"));
    assertEquals("a3f9c1", page.select("#detail .alert").attr("data-id"));
  }

  @Test
  void anAlertShowsItsEvidenceByOriginWithTheMatchMarked() {
    Preview.fill(desk, NOON);
    Document page = page("/alerts/a3f9c1");
    assertEquals(4, page.select(".origin").size());
    Element first = page.select(".origin").getFirst().select(".article").getFirst();
    assertEquals(List.of("soldiers", "sent"), first.select("mark").eachText());
    assertEquals(
        "About 1,500 soldiers were sent to the eastern garrisons overnight, two officials said.",
        first.select("blockquote").text());
    assertEquals("noopener noreferrer", first.select(".title a").attr("rel"));
    assertEquals(
        "The same sentence. Not counted: same origin as harbour-post.example",
        page.select(".why-not").getFirst().text());
  }

  @Test
  void aScriptGetsAFragmentAndTheBrowsersHistoryAPage() {
    Preview.fill(desk, NOON);
    String fragment = desk.get("/alerts/a3f9c1", "HX-Request", "true").body();
    assertFalse(fragment.contains("<html"));
    String restored =
        desk.get("/alerts/a3f9c1", "HX-Request", "true", "HX-History-Restore-Request", "true")
            .body();
    assertTrue(restored.contains("<html"));
  }

  @Test
  void anArticleShowsWhatWasCutAwayAndWhomItCopies() {
    PreviewRules.fill(desk, NOON);
    Document page = page("/articles/m6");
    assertEquals(
        List.of("Home > News > Valley", "Read also: The last pit closes"),
        page.select(".passages del").eachText());
    assertEquals("cut: breadcrumb", page.select(".passages .cut .chip").getFirst().text());
    assertEquals(2, page.select(".passages .kept").size());
    assertTrue(page.select(".facts").text().contains("from the page's meta elements, trusted 90%"));
    assertEquals("/articles/m6/beside/m3", page.select(".chain .why-link").getFirst().attr("href"));
    assertEquals(2, page.select(".about > ol:last-of-type li").size());
    assertEquals("It was not known how they were.", page.select(".changes del").text());
    assertEquals("Rescuers spoke to both through a pipe.", page.select(".changes ins").text());
  }

  @Test
  void aStorysClaimsAreATableAndAProgramIsToldTheSame() {
    PreviewRules.fill(desk, NOON);
    Document page = page("/articles/m6");
    assertEquals(
        List.of(
            "people missing: 5 or more (mine-watch.example) conflicts with 2 (the mine's owner)"),
        page.select(".differences li").eachText());
    Element table = page.select(".claims-table").getFirst();
    assertEquals("people missing", table.select("th[scope=rowgroup]").text());
    assertEquals(
        List.of("conflicts with 5 or more", "conflicts with 2"),
        table.select("tr.differs .chip").eachText());
    Element first = table.select("tr.differs").getFirst();
    assertEquals("the mine's owner", first.child(1).text());
    assertEquals("oderfeld-news.example and 1 more", first.child(2).text());
    assertEquals("There were 2 missing.", first.select(".sentence").text());
    String json = desk.get("/v1/stories/story-m/claims").body();
    assertTrue(json.contains("\"kind\":\"conflict\""), json);
    assertTrue(json.contains("\"publisher\":\"valley-post.example\""), json);
    assertEquals(404, desk.get("/v1/stories/unheard-of/claims").statusCode());
  }

  @Test
  void anAlertOnAStoryShowsWhatIsClaimedInIt() {
    Preview.fill(desk, NOON);
    assertTrue(page("/alerts/b77e02").select(".claims-table").isEmpty());
    String group = desk.desk().boards().alerts().alert("b77e02").orElseThrow().getGroup();
    desk.desk().boards().claims().accept(group, PreviewRules.claims(NOON));
    assertEquals(1, page("/alerts/b77e02").select(".claims-table").size());
    desk.desk().boards().claims().accept(group, null);
    assertTrue(page("/alerts/b77e02").select(".claims-table").isEmpty());
  }

  @Test
  void anArticleShowsHowItsStoryStandsAndAProgramIsToldTheSame() {
    PreviewRules.fill(desk, NOON);
    Boards boards = desk.desk().boards();
    Story story =
        Story.newBuilder()
            .setId("story-older")
            .setRevision(9)
            .setHeadline("Oderfeld mine: two alive")
            .setSummary("Rescuers reached two miners in Oderfeld.")
            .setArticles(5)
            .setOrigins(3)
            .setFirstAt(NOON)
            .setLastAt(NOON)
            .build();
    boards.stories().accept("story-older", story);
    boards
        .stories()
        .accept(
            "story-m",
            Story.newBuilder(story).setId("story-m").setMergedInto("story-older").build());
    Element about = page("/articles/m3").select(".about").getFirst();
    assertTrue(about.text().contains("Oderfeld mine: two alive"), about::text);
    assertEquals("Rescuers reached two miners in Oderfeld.", about.select(".story-summary").text());
    assertEquals("5 articles, 3 of them no copies", about.select(".story-size").text());
    String json = desk.get("/v1/stories/story-m").body();
    assertTrue(json.contains("\"id\":\"story-older\""), json);
    assertEquals(404, desk.get("/v1/stories/unheard-of").statusCode());
  }

  @Test
  void anArticleShowsWhatItWasMadeOfAndTheFactsThatBothState() {
    PreviewRules.fill(desk, NOON);
    desk.desk().boards().articles().accept(rewrite());
    Document page = page("/articles/m7");
    Element source = page.select(".made-of li").getFirst();
    assertEquals("Two trapped in the Oderfeld mine", source.select("a").getFirst().text());
    assertEquals("/articles/m7/beside/m3", source.select(".why-link").attr("href"));
    assertEquals("91% sure", source.select(".chip").text());
    assertTrue(page.select(".about").text().contains("Rules count the two as one origin"));
    assertTrue(page.select(".facts").getLast().text().contains("Figures 212 · 40"));
    assertEquals(0, page("/articles/m3").select(".made-of").size());
  }

  @Test
  void anArticleShowsWhoTakesWhichStanceToWhat() {
    PreviewRules.fill(desk, NOON);
    desk.desk().boards().articles().accept(disputed());
    Document page = page("/articles/m8");
    assertEquals(
        List.of(
            "The mine’s owner denies that two men were trapped",
            "nobody named could not" + " confirm it"),
        page.select(".sayings li").eachText());
    assertEquals("denies", page.select(".sayings .chip.raised").getFirst().text());
    assertEquals("40 men feared says The mine’s owner", page.select(".amounts li").text());
  }

  private static Article disputed() {
    String text =
        "The mine’s owner denied that two men were trapped. 40 men. It was not confirmed.";
    int that = text.indexOf("that");
    int number = text.indexOf("40");
    int it = text.indexOf("It was");
    Quote denied =
        Quote.newBuilder()
            .setStart(that)
            .setEnd(text.indexOf('.'))
            .setKind(QuoteKind.INDIRECT)
            .setSpeaker("The mine’s owner")
            .setStance(Stance.DENIES)
            .build();
    return Article.newBuilder(PreviewRules.article(NOON))
        .setId("m8")
        .setText(text.replace("It", "it"))
        .setParagraphs(List.of())
        .setQuotes(
            List.of(
                denied,
                Quote.newBuilder()
                    .setStart(it)
                    .setEnd(it + 2)
                    .setKind(QuoteKind.INDIRECT)
                    .setStance(Stance.COULD_NOT_CONFIRM)
                    .build()))
        .setFigures(
            List.of(
                Figure.newBuilder()
                    .setStart(number)
                    .setEnd(number + 2)
                    .setValue(40)
                    .setUnit("count")
                    .setCounted("men")
                    .setSpeaker("The mine’s owner")
                    .setStatus(FigureStatus.FEARED)
                    .build()))
        .build();
  }

  private static Article rewrite() {
    return Article.newBuilder(PreviewRules.article(NOON))
        .setId("m7")
        .setTitle("Oderfeld: 40 minutes under ground")
        .setOrigin(Samples.origin("m7", null, null, 0))
        .setDerivedFrom(
            DerivedFrom.newBuilder()
                .setArticleId("m3")
                .setConfidence(0.911)
                .setFigures(List.of("212", "40"))
                .build())
        .build();
  }

  @Test
  void twoArticlesSideBySideHaveTheSharedTextMarked() {
    PreviewRules.fill(desk, NOON);
    Document page = page("/articles/m6/beside/m3");
    assertEquals(List.of("100% shared", "100% shared"), page.select(".chip").eachText());
    assertEquals(2, page.select(".beside .body").getFirst().select("mark").size());
    assertEquals(0, page("/articles/m5/beside/m3").select("mark").size());
  }

  @Test
  void theNewestArticlesAreFoundByHeadlineAndOneThatIsGoneIsSaidToBe() {
    PreviewRules.fill(desk, NOON);
    assertEquals(3, page("/articles").select(".offered li").size());
    assertEquals("Mine: two trapped", page("/articles?q=two+mine:").select(".offered a").text());
    assertEquals(404, desk.get("/articles/gone").statusCode());
    assertEquals(404, desk.get("/articles/m6/beside/gone").statusCode());
  }

  @Test
  void whatAnArticleSaysIsPrintedAndNeverMarkup() {
    String evil = "\"><script>alert(1)</script><img src=x onerror=alert(1)> ' `";
    desk.bring(
        Samples.alert("evil", NOON)
            .setGroupLabel(evil)
            .setRuleTitle(evil)
            .setAcknowledgedBy(evil)
            .setHistory(List.of(Samples.history(NOON, evil, evil)))
            .setEvidence(List.of(Samples.evidence("e", evil, evil, evil, "script", NOON)))
            .build());
    Document page = page("/alerts/evil");
    assertEquals(3, page.select("script").size());
    assertEquals(List.of(), page.select("body script, img, [onerror]").eachText());
    assertEquals(evil.replaceAll("\\s+", " "), page.select("h2.headline").text());
  }

  @Test
  void anAddressThatIsNoWebAddressIsNotLinked() {
    var evidence = Samples.evidence("e", "a.example", "Title", "Text", "", NOON);
    var script =
        io.wirewatch.contracts.Evidence.newBuilder(evidence).setUrl("javascript:alert(1)").build();
    desk.bring(Samples.alert("a", NOON).setEvidence(List.of(script)).build());
    assertEquals(0, page("/alerts/a").select(".article .title a").size());
  }

  @Test
  void everythingComesFromHereAndFilesAreKeptForEver() {
    HttpResponse<String> response = desk.get("/");
    String policy = response.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertTrue(policy.contains("script-src 'self'"));
    for (Element link : Jsoup.parse(response.body()).select("script[src], link[href]")) {
      String path = link.hasAttr("src") ? link.attr("src") : link.attr("href");
      HttpResponse<String> file = desk.get(path);
      assertEquals(200, file.statusCode(), path);
      assertTrue(file.headers().firstValue("Cache-Control").orElse("").contains("immutable"), path);
    }
    assertEquals(404, desk.get("/assets/other/desk.css").statusCode());
  }

  @Test
  void anUnknownAlertIsSaidToBeUnknown() {
    HttpResponse<String> response = desk.get("/alerts/nope");
    assertEquals(404, response.statusCode());
    assertTrue(response.body().contains("No such alert"));
  }

  @Test
  void theRulePageShowsTheDistanceAndTheErrors() {
    Preview.fill(desk, NOON);
    Document page = page("/rules");
    assertEquals("rule-ceasefire", page.select(".rule").getFirst().id());
    assertTrue(page.select("#rule-ceasefire .errors").text().contains("3:21"));
    assertEquals("3 of 4 origins", page.select("#rule-sanctions .standing-count").text());
    assertEquals(3, page.select("#rule-sanctions .dots .on").size());
    assertTrue(page.select("#rule-troops-abroad .standing").getFirst().hasClass("open"));
  }

  @Test
  void aDisabledRuleSaysSoOnItsRowItsPageAndToPrograms() {
    PreviewRules.fill(desk, NOON);
    desk.bring(Samples.disabled("mines", NOON).build());
    String said = "disabled after 10 failures in a row, the last: it took more steps than it may";
    assertTrue(page("/rules").select("#rule-mines .disabled").text().contains(said));
    assertTrue(page("/rules/mines").select(".near .disabled").text().contains(said));
    var json = Json.of(desk.get("/v1/rules/mines").body()).get("disabled");
    assertEquals(said, json.get("why").asText());
    assertTrue(json.get("certain").asBoolean());
    assertEquals(
        "/rules/mines",
        page("/alerts/disabled-mines").select(".alert-head .kicker a").attr("href"));
  }

  @Test
  void aSetIsShownWithItsTextAndWhoNamesIt() {
    PreviewRules.fill(desk, NOON);
    String rule =
        Samples.yaml("brigades", "Brigades", 2).replaceFirst("watch:.*", "watch: @troops");
    desk.desk().boards().rules().accept("brigades", Samples.rule("brigades", rule, NOON));
    Element set = page("/rules").select("#set-troops").getFirst();
    assertTrue(set.select("summary").text().contains("named by 1 rule"));
    assertTrue(set.select("pre").text().contains("troops OR soldiers OR brigade"));
    assertEquals("/rules/brigades", set.select(".users a").attr("href"));
    var json = Json.of(desk.get("/v1/sets").body()).get("sets").get(0);
    assertEquals("brigades", json.get("rules").get(0).asText());
  }

  private Document page(String path) {
    return Jsoup.parse(desk.get(path).body());
  }
}
