package io.wirewatch.ingest.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CanonicalUrlTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                | written                                      | canonical
          as it is              | https://a.example/b                          | https://a.example/b
          http                  | http://a.example/b                           | https://a.example/b
          capitals in the host  | HTTPS://A.Example/B                          | https://a.example/B
          www                   | https://www.a.example/b                      | https://a.example/b
          default port          | https://a.example:443/b                      | https://a.example/b
          another port          | https://a.example:8443/b                     | https://a.example:8443/b
          fragment              | https://a.example/b#c                        | https://a.example/b
          slash at the end      | https://a.example/b/                         | https://a.example/b
          no path               | https://a.example                            | https://a.example
          dots in the path      | https://a.example/x/../b                     | https://a.example/b
          tracking              | https://a.example/b?utm_source=x&fbclid=y    | https://a.example/b
          tracking among others | https://a.example/b?id=7&UTM_Medium=x        | https://a.example/b?id=7
          unsorted              | https://a.example/b?z=1&a=2                  | https://a.example/b?a=2&z=1
          space                 | https://a.example/b c                        | https://a.example/b%20c
          no host               | https:///b                                   | none
          another scheme        | ftp://a.example/b                            | none
          no address            | b c                                          | none
          """)
  void oneAddressHasOneForm(String c, String written, String canonical) {
    assertEquals(canonical, CanonicalUrl.of(written).orElse("none"), c);
  }
}
