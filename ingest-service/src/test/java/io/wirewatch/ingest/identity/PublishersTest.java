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
          http://localhost:8000/a,             localhost
          http://10.0.0.7/a,                   10.0.0.7
          """)
  void aPublisherIsARegisteredDomain(URI address, String publisher) {
    assertEquals(publisher, Publishers.of(address));
  }
}
