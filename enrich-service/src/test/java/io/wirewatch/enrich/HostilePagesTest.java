package io.wirewatch.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.RawArticle;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages made to harm, each as large as ingest lets a body be.
final class HostilePagesTest {
  private static final int BODY = 512 * 1024;
  private static final int HUGE = 5_000_000;
  private static final int MOST = 1_500_000;
  private static final Enricher ENRICHER = Enrichers.standard(new EventTime(EventTime.TWO_DAYS));

  static Stream<Arguments> pages() {
    return Stream.of(
        page("elements nested without end", "text/html", i -> "<div class=a" + i + ">deep "),
        page("inline elements nested without end", "text/html", i -> "<b>deep <a href=x>er "),
        page("an element of many attributes", "text/html", i -> i == 0 ? "<p " : " id" + i + "=x"),
        page("a table of many cells", "text/html", i -> "<tr><td>Cell " + i + " of the table."),
        page("a title without end", "text/html", i -> i == 0 ? "<title>" : "Aa Bb " + i + " "),
        page("a heading without end", "text/html", i -> i == 0 ? "<h1>" : "Mayor Ann Holm " + i),
        page("nested linked data", "text/html", i -> i == 0 ? LINKED_DATA : "[{\"headline\":"),
        page("a word without end", "text/plain", i -> "abcdefgh"),
        page("a name without end", "text/plain", i -> "John " + (char) ('A' + i % 26) + "eter "),
        page("names without number", "text/plain", i -> name(i) + " " + name(i * 31 + 7) + ". "),
        page("single names", "text/plain", i -> "Mr " + name(i % 900) + " said so. "),
        page("figures without number", "text/plain", i -> i + " soldiers, $" + i + " million, "),
        page("number words", "text/plain", i -> "one hundred and "),
        page("quotes without number", "text/plain", i -> "\"Go " + i + ",\" said Ann Holm. "),
        page("quotes opened and not closed", "text/plain", i -> "\u00ab\u201c\u2018Go "),
        page("speech in speech", "text/plain", i -> "Ann Holm said that he said that "),
        page("abbreviations", "text/plain", i -> "U.S. Dr. A. "),
        page("line breaks", "text/plain", i -> i % 2 == 0 ? "a\n" : "\n \n"),
        page("a script without spaces", "text/plain", i -> "\u8b66\u5bdf\u767a\u8868"),
        page("halves of characters", "text/plain", i -> "\uD83D\uDE00\uD83D"));
  }

  private static final String LINKED_DATA = "<script type=application/ld+json>";

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  @Timeout(60)
  void whateverComesAnArticleStaysWithinItsBound(String name, String type, byte[] body)
      throws IOException {
    assertWithinBound(enrich(type, body));
  }

  /// Ten times what ingest takes: the cleaner is also used without it.
  static Stream<Arguments> hugePages() {
    return Stream.of(
        page("a million attributes", HUGE, "text/html", i -> i == 0 ? "<p " : " a" + i),
        page("a table", HUGE, "text/html", i -> "<tr><td>Cell " + i + "<td>of the table."),
        page("tables in tables", HUGE, "text/html", i -> "<table><tr><td>cell " + i),
        page("paragraphs alike", HUGE, "text/html", i -> "<p>The ferry was late again, he said."),
        page("lines", HUGE, "text/plain", i -> "Ferry " + i % 97 + "\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hugePages")
  @Timeout(60)
  void aPageOfFiveMegabytesIsBoundedToo(String name, String type, byte[] body) throws IOException {
    assertWithinBound(enrich(type, body));
  }

  @Test
  @Timeout(60)
  void bytesOfNoKindAreReadAsAnyOther() throws IOException {
    byte[] noise = new byte[BODY];
    new Random(20).nextBytes(noise);
    assertWithinBound(enrich("text/html", noise));
    assertWithinBound(enrich("text/plain; charset=utf-16", noise));
  }

  @Test
  void aLongTextIsCutAfterAParagraph() {
    String paragraph = "The ferry to the islands was late again on Monday, its master said. ";
    String text = (paragraph.strip() + "\n\n").repeat(3_000);
    String kept = enrich("text/plain", text.getBytes(StandardCharsets.UTF_8)).getText();
    assertTrue(kept.length() <= 100_000 && kept.length() > 99_000, () -> "kept " + kept.length());
    assertTrue(kept.endsWith("said."), () -> kept.substring(kept.length() - 40));
  }

  @Test
  void anArticleWithoutAHeadlineIsCalledByItsFirstSentence() {
    String text =
        "The ferry Solveig ran aground off Holm island early on Monday, and eighty passengers were"
            + " brought ashore in fishing boats before the tide turned, the coast guard said.";
    assertEquals(
        "The ferry Solveig ran aground off Holm island early on Monday, and eighty passengers were"
            + " brought…",
        enrich("text/plain", text.getBytes(StandardCharsets.UTF_8)).getTitle());
    assertEquals("", enrich("text/plain", new byte[0]).getTitle());
  }

  private static void assertWithinBound(Article article) throws IOException {
    int size = article.toByteBuffer().remaining();
    assertTrue(size < MOST, () -> "article of " + size + " bytes");
  }

  private static Article enrich(String type, byte[] body) {
    return ENRICHER.enrich(
        RawArticle.newBuilder()
            .setId("a")
            .setPublisher("harbour-post.example")
            .setSource("push")
            .setReceivedAt(Instant.parse("2026-03-02T12:00:00Z"))
            .setMediaType(type)
            .setBody(ByteBuffer.wrap(body))
            .build());
  }

  private static Arguments page(String name, String type, IntFunction<String> piece) {
    return page(name, BODY, type, piece);
  }

  private static Arguments page(String name, int size, String type, IntFunction<String> piece) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; page.length() < size; i++) {
      page.append(piece.apply(i));
    }
    return Arguments.of(name, type, page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String name(int number) {
    StringBuilder name = new StringBuilder();
    for (int rest = number; name.length() < 5; rest /= 21) {
      name.append("bcdfghjklmnpqrstvwxyz".charAt(rest % 21)).append("aeiou".charAt(rest % 5));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
