package io.wirewatch.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FeedTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          # case,                              written in,    declared,      sent as
          nothing is said,                     UTF-8,         '',            ''
          the declaration says it,             EUC-KR,        EUC-KR,        ''
          the transport says it,               EUC-KR,        '',            text/xml; charset=euc-kr
          the transport goes before,           EUC-KR,        UTF-8,         text/xml; charset=euc-kr
          the transport is wrong,              UTF-8,         '',            text/xml; charset=us-ascii
          the declaration is wrong,            UTF-8,         us-ascii,      ''
          the declared one does not exist,     UTF-8,         klingon,       ''
          UTF-16 without a mark,               UTF-16BE,      UTF-16,        ''
          UTF-16 the other way round,          UTF-16LE,      UTF-16,        ''
          UTF-16 with a mark,                  UTF-16,        UTF-16,        ''
          """)
  void theEncodingIsFound(String c, String writtenIn, String declared, String sentAs) {
    String declaration =
        declared.isEmpty() ? "<?xml version='1.0'?>" : "<?xml encoding='" + declared + "'?>";
    String text = declaration + "<a>서울</a>";

    assertEquals(text, FeedText.decode(text.getBytes(Charset.forName(writtenIn)), sentAs), c);
  }

  @Test
  void bytesOfNoEncodingAreReadAsBrowsersReadThem() {
    byte[] bytes = {'<', 'a', '>', (byte) 0x93, 'x', (byte) 0x94};

    assertEquals("<a>“x”", FeedText.decode(bytes, ""));
  }

  @Test
  void aMarkIsNoPartOfTheText() {
    assertEquals("<a/>", FeedText.decode("\uFEFF <a/>".getBytes(UTF_8), ""));
  }
}
