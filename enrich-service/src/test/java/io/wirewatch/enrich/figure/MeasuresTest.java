package io.wirewatch.enrich.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.TimeSpan;
import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.Agreement;
import io.wirewatch.enrich.atom.Names;
import io.wirewatch.enrich.atom.Sentence;
import io.wirewatch.enrich.date.Dates;
import io.wirewatch.enrich.date.Reference;
import io.wirewatch.enrich.text.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Spans of time and measures, as written and in units of the SI, in sentences of our own: `mvn -pl
/// enrich-service -am test -Dtest=MeasuresTest -Dsurefire.failIfNoSpecifiedTests=false` prints the
/// figures.
class MeasuresTest {
  private static final Figures FIGURES = new Figures();
  private static final Dates DATES = new Dates();

  private static Measured find(String text) {
    List<Sentence> sentences = Sentence.all(Document.of("", text, "en"), new Names(List.of()));
    Reference day = new Reference(LocalDate.of(2024, 10, 23), 1);
    return FIGURES.find(sentences, List.of(), DATES.find(sentences, "en", day));
  }

  @ParameterizedTest
  @CsvSource({"measures-built.txt, .97, .97", "measures-held-out.txt, .90, .90"})
  void aMeasureIsReadAsWrittenAndInItsUnitOfTheSi(String file, double precision, double recall) {
    Agreement agreement = new Agreement();
    for (String line : WordList.lines(MeasuresTest.class, file)) {
      String[] cells = line.split(" \\| ", 2);
      Set<String> labels = new TreeSet<>();
      if (!cells[1].equals("-")) {
        for (String label : cells[1].split("; ", -1)) labels.add(rounded(label));
      }
      agreement.add(line, read(cells[0]), labels);
    }
    agreement.check(file, precision, recall);
  }

  private static Set<String> read(String text) {
    Measured measured = find(text);
    Set<String> read = new TreeSet<>();
    for (Figure f : measured.figures()) {
      f.getSiUnit()
          .ifPresent(unit ->
              read.add(
                  written(
                      text.substring(f.getStart(), f.getEnd()),
                      f.getValue(),
                      f.getUnit(),
                      f.getSiValue().orElseThrow(),
                      unit)));
    }
    for (TimeSpan t : measured.timeSpans()) {
      String span = "T " + text.substring(t.getStart(), t.getEnd());
      read.add(written(span, t.getValue(), t.getUnit(), t.getSeconds(), "s"));
    }
    return read;
  }

  /// A label with its numbers as [#written] has them.
  private static String rounded(String label) {
    String[] parts = label.split("[= ]", -1);
    int n = parts.length;
    String span = label.substring(0, label.indexOf('='));
    return written(
        span,
        Double.parseDouble(parts[n - 4]),
        parts[n - 3],
        Double.parseDouble(parts[n - 2]),
        parts[n - 1]);
  }

  private static String written(
      String span, double value, String unit, double siValue, String siUnit) {
    return String.format(Locale.ROOT, "%s=%.4g %s=%.4g %s", span, value, unit, siValue, siUnit);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tied       | The nine-month siege went on.           | siege
          of         | Two years of war left their mark.       | war
          alone      | The talks took three weeks.             | nothing
          """)
  void aSpanOfTimeSaysWhatTakesSoLong(String name, String text, String counted) {
    TimeSpan span = find(text).timeSpans().getFirst();
    assertEquals(counted, span.getCounted().orElse("nothing"), name);
  }
}
