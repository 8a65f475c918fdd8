package io.wirewatch.enrich.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How well the lines of scraped pages are told apart, by words: of what is kept, how much should
/// be, and of what should be kept, how much is.
final class PlainPagesTest {
  private static final double AIM = 0.98;
  private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");

  private final Cleaner cleaner = new Cleaner();

  /// Counts by line, which is stricter than by word: furniture is short.
  private static final class Tally {
    private final List<String> wrong = new ArrayList<>();
    private int keptRight;
    private int kept;
    private int staying;
    private int titles;
    private int pages;

    double precision() {
      return (double) keptRight / kept;
    }

    double recall() {
      return (double) keptRight / staying;
    }

    @Override
    public String toString() {
      return "pages %d, lines that stay %d, precision %.4f, recall %.4f, headlines right %d%n%s"
          .formatted(
              pages,
              staying,
              precision(),
              recall(),
              titles,
              String.join(System.lineSeparator(), wrong));
    }
  }

  @Test
  void furnitureGoesAndSentencesStayOnThePagesTunedOn() {
    assertAim(tally(LabelledPages.read("tuning-1.txt", "tuning-2.txt", "tuning-3.txt")), 42);
  }

  @Test
  void furnitureGoesAndSentencesStayOnThePagesWhoseCausesWereMendedLater() {
    assertAim(tally(LabelledPages.read("second-look.txt")), 20);
  }

  @Test
  void aPageOfWhichEverythingIsKeptWouldFail() {
    Tally tally = new Tally();
    for (LabelledPages.Page page : LabelledPages.read("second-look.txt")) {
      count(
          page, new HashSet<>(page.lines().stream().map(LabelledPages.Line::text).toList()), tally);
    }
    assertTrue(tally.precision() < AIM, tally::toString);
  }

  private static void assertAim(Tally tally, int pages) {
    System.out.println(tally);
    assertEquals(pages, tally.pages);
    assertTrue(tally.precision() >= AIM, tally::toString);
    assertTrue(tally.recall() >= AIM, tally::toString);
  }

  private Tally tally(List<LabelledPages.Page> pages) {
    Tally tally = new Tally();
    for (LabelledPages.Page page : pages) {
      byte[] body = page.text().getBytes(StandardCharsets.UTF_8);
      Cleaned cleaned = cleaner.clean(body, "text/plain; charset=utf-8", null, null, NOW);
      count(page, new HashSet<>(List.of(cleaned.text().split("\n\n", -1))), tally);
      boolean right =
          page.lines().stream()
              .filter(line -> line.label() == LabelledPages.Label.HEADLINE)
              .anyMatch(line -> Headline.withoutSite(line.text()).equals(cleaned.title()));
      tally.titles += right ? 1 : 0;
      if (!right) {
        tally.wrong.add("  title of " + page.name() + ": " + cleaned.title());
      }
    }
    return tally;
  }

  private static void count(LabelledPages.Page page, Set<String> kept, Tally tally) {
    tally.pages++;
    for (LabelledPages.Line line : page.lines()) {
      boolean is = kept.contains(shown(line.text()));
      boolean should = line.label() == LabelledPages.Label.STAYS;
      if (line.label() != LabelledPages.Label.HEADLINE) {
        tally.kept += is ? 1 : 0;
        tally.staying += should ? 1 : 0;
        tally.keptRight += is && should ? 1 : 0;
        if (is != should) {
          tally.wrong.add("  " + (should ? "lost: " : "kept: ") + page.name() + ": " + line.text());
        }
      }
    }
  }

  /// A line as it comes out: without the mark of a list.
  private static String shown(String line) {
    String text = line.strip();
    return text.startsWith("- ") ? text.substring(2) : text;
  }
}
