package io.wirewatch.ingest.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublishersTest {

  @ParameterizedTest(name = "{0} is published by {1}")
  @CsvSource(
      textBlock =
          """
          https://www.harbour-news.com/a,      harbour-news.com
          https://edition.Harbour-News.com/a,  harbour-news.com
          https://www.harbour.co.uk/a,         harbour.co.uk
          https://news.harbour.com.au/a,       harbour.com.au
          https://harbour.github.io/a,         harbour.github.io
          https://github.io/a,                 github.io
          https://a.b.kobe.jp/a,               a.b.kobe.jp
          https://x.a.b.kobe.jp/a,             a.b.kobe.jp
          https://x.city.kobe.jp/a,            city.kobe.jp
          https://news.unlisted/a,             news.unlisted
          https://www.xn--hfen-loa.de/a,       häfen.de
          http://localhost:8000/a,             localhost
          http://10.0.0.7/a,                   10.0.0.7
          """)
  void aPublisherIsARegisteredDomain(URI address, String publisher) {
    assertEquals(publisher, Publishers.of(address));
  }
}
