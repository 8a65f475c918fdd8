package io.wirewatch.enrich.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.FigureStatus;
import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.entity.Entities;
import io.wirewatch.enrich.quote.Quotes;
import io.wirewatch.enrich.text.Document;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether figures are so, planned or feared, in sentences of our own: `mvn -pl enrich-service -am
/// test -Dtest=StatusesTest -Dsurefire.failIfNoSpecifiedTests=false` prints the figures.
class StatusesTest {
  private static final Entities ENTITIES = Entities.bundled();
  private static final Quotes QUOTES = new Quotes();

  private final Figures figures = new Figures();

  private Figure first(String text) {
    Document document = Document.of("", text, "en");
    return figures
        .find(document, List.of(), QUOTES.find(document, ENTITIES.find(document)))
        .getFirst();
  }

  @ParameterizedTest
  @CsvSource({"statuses-built.txt, .97", "statuses-held-out.txt, .90"})
  void theClauseTellsWhetherAFigureIsSo(String file, double share) {
    List<String> lines = WordList.lines(StatusesTest.class, file);
    for (FigureStatus status : FigureStatus.values()) {
      List<String> of = lines.stream().filter(line -> line.startsWith(status.name())).toList();
      System.out.printf("%s %s right %d of %d%n", file, status, right(of), of.size());
    }
    lines.stream().filter(line -> right(List.of(line)) == 0).forEach(System.out::println);
    assertTrue(right(lines) >= share * lines.size(), right(lines) + " of " + lines.size());
  }

  private long right(List<String> lines) {
    return lines.stream()
        .map(line -> line.split(" \\| ", 2))
        .filter(cells -> first(cells[1]).getStatus().name().equals(cells[0]))
        .count();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          said               | The ministry said that 40 boats had left.                    | The ministry
          confirmed          | NATO confirmed that 40 boats had left.                       | NATO
          not confirmed      | NATO has not confirmed that 40 boats had left.               | nobody
          denied             | The ministry denied that 40 boats had left.                  | nobody
          denied, as another says | Officials said the militia denied the loss of 40 boats. | nobody
          said in a claim    | Officials said the army confirmed the loss of 40 boats.      | the army
          """)
  void whoDeniesOrCannotConfirmAFigureDoesNotSayIt(String name, String text, String speaker) {
    assertEquals(speaker, first(text).getSpeaker().orElse("nobody"), name);
  }
}
