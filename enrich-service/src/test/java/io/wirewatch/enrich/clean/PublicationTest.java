package io.wirewatch.enrich.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.enrich.clean.Published.Known;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublicationTest {
  private static final Instant RECEIVED = Instant.parse("2026-03-04T12:00:00Z");
  private static final String TITLE = "Ferry runs aground off Holm island";
  private static final String PROSE =
      "The ferry ran aground early in the morning, and eighty people were brought ashore in boats.";

  private final Cleaner cleaner = new Cleaner();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Published On 2 Mar 20262 Mar 2026    | 2026-03-02T00:00:00Z | LABELLED_LINE
          Boats. [Handout via AP Photo]Published On 2 Mar 2026 | 2026-03-02T00:00:00Z | LABELLED_LINE
          March 2, 2026                        | 2026-03-02T00:00:00Z | DATE_LINE
          March 2, 2026 2:05 p.m. EST          | 2026-03-02T19:05:00Z | DATE_LINE
          Updated 02/03/2026 09:12 GMT         | 2026-03-02T09:12:00Z | LABELLED_LINE
          Stand: 02.03.2026, 18:20 Uhr         | 2026-03-02T18:20:00Z | DATE_LINE
          2. März 2026                         | 2026-03-02T00:00:00Z | DATE_LINE
          Publicado el 2 de marzo de 2026      | 2026-03-02T00:00:00Z | LABELLED_LINE
          2 марта 2026                         | 2026-03-02T00:00:00Z | DATE_LINE
          2026年3月2日                          | 2026-03-02T00:00:00Z | DATE_LINE
          """)
  void aLineGivesTheTime(String line, Instant time, Known known) {
    Published published = published(line, PROSE).orElseThrow();
    assertEquals(time, published.at());
    assertEquals(known, published.known());
    assertTrue(published.sure() >= Published.BELIEVED);
  }

  @Test
  void aDatelineWithoutItsYearIsTheLatestBeforeReceipt() {
    Published december = published("HOLM, Dec. 30 (AFP) - " + PROSE, PROSE).orElseThrow();
    assertEquals(Instant.parse("2025-12-30T00:00:00Z"), december.at());
    assertEquals(Known.DATELINE, december.known());
  }

  @Test
  void aWeekdayIsAGuessReckonedFromReceipt() {
    Cleaned cleaned =
        text("The ferry ran aground on Monday, and eighty people were saved by boats.");
    Published guess = Optional.ofNullable(cleaned.published()).orElseThrow();
    assertEquals(Instant.parse("2026-03-02T00:00:00Z"), guess.at());
    assertEquals(Known.WEEKDAY, guess.known());
    assertTrue(cleaned.believed().isEmpty());
  }

  @Test
  void aWeekdayToComeSaysNothing() {
    assertEquals(
        Optional.empty(),
        published("Talks on the crossing will go on until Friday, the ferry company said today."));
  }

  @Test
  void aTimeAfterReceiptIsNotBelieved() {
    assertTrue(text("October 1, 2027", PROSE, PROSE).believed().isEmpty());
  }

  @Test
  void placesThatAgreeMakeATimeSurer() {
    String meta = "<meta property=article:published_time content=2026-03-02T09:30:00+01:00>";
    String linked =
        "<script type=application/ld+json>{\"datePublished\":\"2026-03-02T08:30:00Z\"}</script>";
    Published alone = page(meta);
    Published agreed = page(meta + linked);
    assertEquals(Instant.parse("2026-03-02T08:30:00Z"), alone.at());
    assertEquals(ZoneOffset.ofHours(1), alone.zone());
    assertEquals(Known.META, alone.known());
    assertEquals(Known.LINKED_DATA, agreed.known());
    assertTrue(agreed.sure() > Known.LINKED_DATA.trust());
  }

  @Test
  void anAddressGivesTheDay() {
    byte[] body = (TITLE + "\n\n" + PROSE).getBytes(StandardCharsets.UTF_8);
    String url = "https://coast.example/2026/03/02/ferry-7";
    Published published =
        Optional.ofNullable(cleaner.clean(body, "text/plain", url, null, RECEIVED).published())
            .orElseThrow();
    assertEquals(Instant.parse("2026-03-02T00:00:00Z"), published.at());
    assertEquals(Known.ADDRESS, published.known());
  }

  private Published page(String head) {
    byte[] body = ("<head>" + head + "</head><p>" + PROSE).getBytes(StandardCharsets.UTF_8);
    return Optional.ofNullable(
            cleaner.clean(body, "text/html; charset=utf-8", null, null, RECEIVED).published())
        .orElseThrow();
  }

  private Optional<Published> published(String... lines) {
    return Optional.ofNullable(text(lines).published());
  }

  private Cleaned text(String... lines) {
    String body = TITLE + "\n\n" + String.join("\n\n", lines);
    return cleaner.clean(
        body.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8", null, null, RECEIVED);
  }
}
