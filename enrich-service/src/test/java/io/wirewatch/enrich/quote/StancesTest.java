package io.wirewatch.enrich.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Quote;
import io.wirewatch.contracts.Stance;
import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.entity.Entities;
import io.wirewatch.enrich.text.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who takes which stance, in sentences of our own: `mvn -pl enrich-service -am test
/// -Dtest=StancesTest -Dsurefire.failIfNoSpecifiedTests=false` prints the figures.
class StancesTest {
  private static final Entities ENTITIES = Entities.bundled();
  private static final Quotes QUOTES = new Quotes();

  /// A sentence and its claims, each as "STANCE speaker".
  private record Labelled(Set<String> claims, String text) {
    static Labelled of(String line) {
      String[] cells = line.split(" \\| ", 2);
      Set<String> claims =
          Arrays.stream(cells[0].split("; ", -1))
              .filter(claim -> !claim.equals("-"))
              .map(StancesTest::plain)
              .collect(Collectors.toSet());
      return new Labelled(claims, cells[1]);
    }

    Set<String> found() {
      return quotes(text).stream()
          .map(quote -> plain(quote.getStance() + " " + quote.getSpeaker().orElse("-")))
          .collect(Collectors.toSet());
    }
  }

  private static String plain(String claim) {
    return claim.toLowerCase(Locale.ROOT).replace(" the ", " ");
  }

  private static List<Quote> quotes(String text) {
    Document document = Document.of("", text, "en");
    return QUOTES.find(document, ENTITIES.find(document));
  }

  @ParameterizedTest
  @CsvSource({"stances-built.txt, .95, .95", "stances-held-out.txt, .85, .80"})
  void stancesAreFoundWithTheirSpeakers(String file, double precision, double recall) {
    List<Labelled> all =
        WordList.lines(StancesTest.class, file).stream().map(Labelled::of).toList();
    List<String> wrong = new ArrayList<>();
    int[] sum = new int[3];
    for (Stance stance : Stance.values()) {
      int[] counts = counts(all, stance.name().toLowerCase(Locale.ROOT) + " ");
      System.out.printf("%s %s %s%n", file, stance, told(counts));
      for (int i = 0; i < sum.length; i++) sum[i] += counts[i];
    }
    for (Labelled each : all) {
      if (!each.found().equals(each.claims())) wrong.add(each + " found " + each.found());
    }
    wrong.forEach(System.out::println);
    System.out.printf("%s all %s, %d sentences%n", file, told(sum), all.size());
    assertTrue(sum[0] >= precision * (sum[0] + sum[1]), told(sum));
    assertTrue(sum[0] >= recall * (sum[0] + sum[2]), told(sum));
  }

  /// Right, false and missed claims of a stance.
  private static int[] counts(List<Labelled> all, String stance) {
    int[] counts = new int[3];
    for (Labelled each : all) {
      Set<String> found = each.found();
      for (String claim : found) {
        if (claim.startsWith(stance)) counts[each.claims().contains(claim) ? 0 : 1]++;
      }
      for (String claim : each.claims()) {
        if (claim.startsWith(stance) && !found.contains(claim)) counts[2]++;
      }
    }
    return counts;
  }

  private static String told(int[] counts) {
    double found = Math.max(1, counts[0] + counts[1]);
    double meant = Math.max(1, counts[0] + counts[2]);
    return String.format(
        Locale.ROOT,
        "precision %.3f recall %.3f (%d right, %d false, %d missed)",
        counts[0] / found,
        counts[0] / meant,
        counts[0],
        counts[1],
        counts[2]);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          behind that       | The ministry denied that its soldiers had crossed.             | its soldiers had crossed
          an object         | The ministry confirmed the loss of two boats on Monday.        | the loss of two boats on Monday
          before            | Nine people died, the ministry confirmed on Monday.            | Nine people died
          of a passive      | The loss of the bridge was confirmed by the ministry.          | The loss of the bridge
          up to a participle | The ministry rejected the reports, saying the ships were safe. | the reports
          of a pair         | The ministry would neither confirm nor deny the raid.          | the raid
          """)
  void theContentOfAClaimIsWhatIsConfirmedOrDenied(String name, String text, String content) {
    Quote claim = quotes(text).getFirst();
    assertEquals(content, text.substring(claim.getStart(), claim.getEnd()), name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          before the name    | Kremlin spokesman Dmitry Peskov denied the report.           | Kremlin spokesman
          behind the name    | Anna Kovac, a spokeswoman for the ministry, denied the report. | a spokeswoman for the ministry
          an office in capitals | Foreign Minister Anna Kovac denied the report.            | Foreign Minister
          behind a place     | In Moscow, Anna Kovac denied the report.                      | nothing
          of a critic        | Anna Kovac, a critic of the Kremlin, denied the report.        | nothing
          of one who was     | Anna Kovac, a former spokeswoman, denied the report.           | nothing
          """)
  void aSpeakerHasTheOfficeThatStandsBesideTheName(String name, String text, String role) {
    Quote claim = quotes(text).getFirst();
    assertEquals(role, claim.getSpeakerRole().orElse("nothing"), name);
  }

  @Test
  void theCueOfAClaimHasItsNegation() {
    Quote claim = quotes("NATO could not independently verify the claim.").getFirst();
    assertEquals("could not independently verify", claim.getCue().orElseThrow());
  }
}
