package io.wirewatch.ingest.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FeedDateTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                     | written                              | instant
          RFC 3339                   | 2026-03-01T09:30:15Z                 | 2026-03-01T09:30:15Z
          with an offset             | 2026-03-01T09:30:15+05:30            | 2026-03-01T04:00:15Z
          with a fraction            | 2026-03-01T09:30:15.250-08:00        | 2026-03-01T17:30:15Z
          no seconds                 | 2026-03-01T09:30Z                    | 2026-03-01T09:30:00Z
          a blank for the T          | 2026-03-01 09:30:15                  | 2026-03-01T09:30:15Z
          day only                   | 2026-03-01                           | 2026-03-01T00:00:00Z
          month only                 | 2026-03                              | 2026-03-01T00:00:00Z
          year only                  | 2026                                 | 2026-01-01T00:00:00Z
          basic form                 | 20260301T093015Z                     | 2026-03-01T09:30:15Z
          day of the year            | 2026-060                             | 2026-03-01T00:00:00Z
          midnight as 24             | 2026-03-01T24:00:00Z                 | 2026-03-02T00:00:00Z
          RFC 822                    | Sun, 01 Mar 2026 09:30:15 GMT        | 2026-03-01T09:30:15Z
          year of two digits         | Sun, 01 Mar 26 09:30:15 GMT          | 2026-03-01T09:30:15Z
          the last century           | 01 Mar 98 09:30:15 GMT               | 1998-03-01T09:30:15Z
          no weekday, no seconds     | 1 Mar 2026 09:30 +0100               | 2026-03-01T08:30:00Z
          American zone              | Sun, 01 Mar 2026 09:30:15 EST        | 2026-03-01T14:30:15Z
          Korean zone                | Sun, 01 Mar 2026 09:30:15 KST        | 2026-03-01T00:30:15Z
          wrong weekday              | Fri, 01 Mar 2026 09:30:15 GMT        | 2026-03-01T09:30:15Z
          full names                 | Sunday, 1 March 2026 09:30:15 +0000  | 2026-03-01T09:30:15Z
          offset after GMT           | Sun, 01 Mar 2026 09:30:15 GMT+2      | 2026-03-01T07:30:15Z
          zone in a comment          | Sun, 01 Mar 2026 09:30:15 +0000 (GMT) | 2026-03-01T09:30:15Z
          asctime                    | Sun Mar 1 09:30:15 2026              | 2026-03-01T09:30:15Z
          American, in words         | March 1, 2026                        | 2026-03-01T00:00:00Z
          in words, afternoon        | March 1, 2026 6:05 PM                | 2026-03-01T18:05:00Z
          half past midnight         | Mar 1, 2026 12:30 am                 | 2026-03-01T00:30:00Z
          dashes                     | 01-Mar-2026                          | 2026-03-01T00:00:00Z
          day first, with dots       | 01.03.2026 09:30                     | 2026-03-01T09:30:00Z
          month first, with slashes  | 3/1/2026 9:30 AM                     | 2026-03-01T09:30:00Z
          no such month              | 31/3/2026                            | 2026-03-31T00:00:00Z
          seconds since 1970         | 1772357415                           | 2026-03-01T09:30:15Z
          milliseconds since 1970    | 1772357415250                        | 2026-03-01T09:30:15Z
          no such day                | 31 Jun 2026 09:30:15 GMT             | none
          no date                    | yesterday                            | none
          nothing                    | ''                                   | none
          """)
  void datesAreReadAsFeedsWriteThem(String c, String written, String instant) {
    assertEquals(
        instant,
        FeedDate.parse(written)
            .map(i -> Instant.ofEpochSecond(i.getEpochSecond()))
            .map(Instant::toString)
            .orElse("none"),
        c);
  }
}
