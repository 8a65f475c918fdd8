package io.wirewatch.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import org.junit.jupiter.api.Test;

final class FeedLineTest {

  @Test
  void aLineIsAnsweredWithTheFieldsThatTheEntryHas() {
    String xml = "<rss><channel><item><title>Fog</title><guid>f1</guid></item></channel></rss>";

    assertEquals("{\"id\":\"a\",\"entries\":[{\"guid\":\"f1\",\"title\":\"Fog\"}]}", answer(xml));
  }

  @Test
  void aFeedWithoutEntriesHasNone() {
    assertEquals("{\"id\":\"a\",\"entries\":[]}", answer("<rss><channel/></rss>"));
  }

  @Test
  void whatIsNoFeedIsAnError() {
    assertEquals("{\"id\":\"a\",\"error\":\"its root element is html\"}", answer("<html/>"));
  }

  @Test
  void aLineThatIsNoJsonIsAnError() {
    assertTrue(FeedLine.answer("{").startsWith("{\"error\":"));
  }

  private static String answer(String xml) {
    String base64 = Base64.getEncoder().encodeToString(xml.getBytes(UTF_8));
    return FeedLine.answer("{\"id\":\"a\",\"xml_base64\":\"" + base64 + "\"}");
  }
}
