package io.wirewatch.desk.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

  private final SameOrigin desk = new SameOrigin(List.of("Desk.Newsroom.example"));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          the machine itself,              localhost:8080,               true
          a name in a container network,   desk:8080,                    true
          an address,                      10.0.0.7:8080,                true
          an address of version 6,         [::1]:8080,                   true
          a name of the desk,              desk.newsroom.example,        true
          a name of the desk with a port,  DESK.newsroom.example:443,    true
          a name made to point here,       evil.example:8080,            false
          an address and a name,           127.0.0.1.evil.example,       false
          a name that ends as ours,        evil.desk.newsroom.example,   false
          no name,                         :8080,                        false
          nonsense,                        a b,                          false
          none,                            ,                             false
          """)
  void aBrowserCallsTheDeskByAnAddressOrANameThatItGoesBy(
      String what, @Nullable String host, boolean ours) {
    assertEquals(ours, desk.isOurs(host));
  }
}
