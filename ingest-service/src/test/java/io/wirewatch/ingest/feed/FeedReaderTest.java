package io.wirewatch.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FeedReaderTest {

  private static final URI ADDRESS = URI.create("https://harbour.example/news/feed.xml");

  @Test
  void anRssItemIsRead() {
    FeedEntry entry =
        first(
            """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/">
             <channel><title>Harbour News</title><ttl>15</ttl>
              <item><title>Ferry &amp;amp; pier reopen</title><link>/ferry</link>
               <guid isPermaLink="false">hn-17</guid><dc:creator>Ada Quist</dc:creator>
               <pubDate>Sun, 01 Mar 2026 09:30:15 GMT</pubDate>
               <description>The ferry sails again.</description>
               <content:encoded><![CDATA[<p>The ferry sails <b>again</b>.</p>]]></content:encoded>
              </item></channel></rss>
            """);

    assertEquals(
        new FeedEntry(
            "hn-17",
            "https://harbour.example/ferry",
            "Ferry & pier reopen",
            "Ada Quist",
            "The ferry sails again.",
            "<p>The ferry sails <b>again</b>.</p>",
            Instant.parse("2026-03-01T09:30:15Z"),
            null),
        entry);
  }

  @Test
  void anAtomEntryIsRead() {
    FeedEntry entry =
        first(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://atom.example/a/">
             <entry><id>tag:atom.example,2026:1</id><title type="html">Locks &lt;i>open&lt;/i></title>
              <link rel="self" href="self.xml"/><link rel="alternate" href="b/locks"/>
              <author><name>Bo Lind</name></author>
              <published>2026-03-01T09:00:00Z</published><updated>2026-03-01T10:00:00Z</updated>
              <summary>Locks &amp; gates</summary>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Open.</p></div></content>
             </entry></feed>
            """);

    assertEquals(
        new FeedEntry(
            "tag:atom.example,2026:1",
            "https://atom.example/a/b/locks",
            "Locks open",
            "Bo Lind",
            "Locks &amp; gates",
            "<p>Open.</p>",
            Instant.parse("2026-03-01T09:00:00Z"),
            Instant.parse("2026-03-01T10:00:00Z")),
        entry);
  }

  @Test
  void anItemOfRdfIsCalledByWhatItIsAbout() {
    FeedEntry entry =
        first(
            """
            <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                   xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                   xmlns="http://purl.org/rss/1.0/">
             <channel/><item rdf:about="urn:tide:9"><title>Tide tables</title>
             <link>https://tide.example/9</link></item></r:RDF>
            """);

    assertEquals("urn:tide:9", entry.guid());
    assertEquals("https://tide.example/9", entry.url());
  }

  @Test
  void aJsonFeedIsRead() {
    FeedEntry entry =
        first(
            """
            {"version":"https://jsonfeed.org/version/1.1","items":[{"id":7,"title":"Fog",
             "url":"https://fog.example/7","content_text":"Fog < 50 m","authors":[{"name":"Cy"}],
             "date_published":"2026-03-01T09:30:15+01:00"}]}
            """);

    assertEquals(
        new FeedEntry(
            "7",
            "https://fog.example/7",
            "Fog",
            "Cy",
            "Fog &lt; 50 m",
            "Fog &lt; 50 m",
            Instant.parse("2026-03-01T08:30:15Z"),
            null),
        entry);
  }

  @Test
  void elementsOfOtherVocabulariesAreNotTheFeedsOwn() {
    FeedEntry entry =
        first(
            """
            <rss xmlns:shop="https://shop.example/ns"><channel><item><shop:title>wrong</shop:title>
            <image><title>wrong</title></image><title>right</title></item></channel></rss>
            """);

    assertEquals("right", entry.title());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          # case,            item,                                                      url
          guid as permalink, <guid>https://a.example/1</guid>,                          https://a.example/1
          guid that is none, <guid isPermaLink='false'>https://a.example/1</guid>,
          link before guid,  <guid>https://a.example/1</guid><link>https://a.example/2</link>, https://a.example/2
          script for link,   <link>javascript:alert(1)</link>,
          relative link,     <link>../x</link>,                                         https://harbour.example/x
          base of the item,  <link xml:base='https://b.example/c/'>d</link>,            https://b.example/c/d
          """)
  void theAddressOfAnItem(String c, String item, String url) {
    assertEquals(url, first("<rss><channel><item>" + item + "</item></channel></rss>").url(), c);
  }

  @Test
  void aFeedThatNoXmlParserWouldTakeIsRead() {
    FeedEntry entry = first("<rss><channel><item><title>A & B<br>C</title><dc:creator>D");

    assertEquals("A & B C", entry.title());
    assertEquals("D", entry.author());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p onclick=\"steal()\">text</p>",
        "<script>steal()</script>text",
        "<a href=\"javascript:steal()\">text</a>",
        "<iframe src=\"https://evil.example\"></iframe>text",
        "<img src=x onerror=steal()>text",
        "<p style=\"background:url(javascript:steal())\">text</p>",
        "<svg><script>steal()</script></svg>text"
      })
  void whatCouldActIsRemoved(String html) {
    FeedEntry entry =
        first(
            "<rss><channel><item><title><![CDATA[%1$s]]></title><description><![CDATA[%1$s]]>"
                    .formatted(html)
                + "</description></item></channel></rss>");

    assertEquals("text", entry.title());
    assertFalse(String.valueOf(entry.summary()).contains("steal"), entry.summary());
    assertFalse(String.valueOf(entry.contentHtml()).contains("steal"), entry.contentHtml());
  }

  @Test
  void anEntityOfADocumentTypeIsNotExpanded() {
    FeedEntry entry =
        first(
            """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY lol "expanded">
            <!ENTITY file SYSTEM "file:///etc/hostname">]>
            <rss><channel><item><title>&lol; &file;</title></item></channel></rss>
            """);

    assertEquals("&lol; &file;", entry.title());
  }

  @Test
  void entriesPastTheBoundAreLeft() {
    String items = "<item><title>x</title></item>".repeat(FeedReader.MAX_ENTRIES + 1);

    assertEquals(FeedReader.MAX_ENTRIES, entries("<rss>" + items + "</rss>").list().size());
  }

  @Test
  void aFeedMayAskToBeLeftAlone() {
    assertEquals(
        Optional.of(Duration.ofMinutes(15)),
        entries("<rss><channel><ttl>15</ttl></channel></rss>").timeToLive());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html><body>Not found</body></html>", "", "words", "{\"a\":1}", "{"})
  void whatIsNoFeedIsNone(String text) {
    assertInstanceOf(FeedReading.NotAFeed.class, read(text));
  }

  @Test
  void anEntryThatSaysNothingHasNothing() {
    FeedEntry entry = first("<rss><channel><item/></channel></rss>");

    assertNull(entry.title());
    assertNull(entry.guid());
    assertNull(entry.contentHtml());
  }

  private static FeedEntry first(String text) {
    return entries(text).list().getFirst();
  }

  private static FeedReading.Entries entries(String text) {
    return assertInstanceOf(FeedReading.Entries.class, read(text));
  }

  private static FeedReading read(String text) {
    return FeedReader.read(text.getBytes(UTF_8), "", ADDRESS);
  }
}
