package io.wirewatch.enrich.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.DateMention;
import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.Agreement;
import io.wirewatch.enrich.atom.Names;
import io.wirewatch.enrich.atom.Sentence;
import io.wirewatch.enrich.entity.Entities;
import io.wirewatch.enrich.text.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which dates texts name, in sentences of our own: `mvn -pl enrich-service -am test
/// -Dtest=DatesTest -Dsurefire.failIfNoSpecifiedTests=false` prints the figures.
class DatesTest {
  private static final Entities ENTITIES = Entities.bundled();
  private static final Dates DATES = new Dates();

  /// A sentence of a file.
  private record Labelled(LocalDate day, String text, Set<String> dates) {
    static Labelled of(String line) {
      String[] cells = line.split(" \\| ", 3);
      Set<String> dates = new TreeSet<>();
      if (!cells[2].equals("-")) dates.addAll(List.of(cells[2].split("; ", -1)));
      return new Labelled(LocalDate.parse(cells[0]), cells[1], dates);
    }

    Set<String> found() {
      return DatesTest.found(text, "en", day);
    }
  }

  static Set<String> found(String text, String language, LocalDate day) {
    Set<String> found = new TreeSet<>();
    for (DateMention date : find(text, language, day)) {
      found.add(text.substring(date.getStart(), date.getEnd()) + "=" + Written.of(date));
    }
    return found;
  }

  static List<DateMention> find(String text, String language, LocalDate day) {
    Document document = Document.of("", text, language);
    Names names = new Names(ENTITIES.find(document));
    return DATES.find(Sentence.all(document, names), language, new Reference(day, 1));
  }

  @ParameterizedTest
  @CsvSource({"dates-built.txt, .97, .97", "dates-held-out.txt, .90, .90"})
  void theWordsAndTheDayOfPublicationTellADate(String file, double precision, double recall) {
    Agreement agreement = new Agreement();
    for (String line : WordList.lines(DatesTest.class, file)) {
      Labelled each = Labelled.of(line);
      agreement.add(line, each.found(), each.dates());
    }
    agreement.check(file, precision, recall);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          German     | de | Das Treffen ist am 21. Oktober 2024 in Varn.      | 21. Oktober 2024=2024-10-21
          French     | fr | Le traité a été signé le 9 mai 2011 à Varn.       | 9 mai 2011=2011-05-09
          Spanish    | es | El acuerdo se firmó el 3 de octubre de 2023.      | 3 de octubre de 2023=2023-10-03
          Russian    | ru | Соглашение подписано 18 июня 2024 года.           | 18 июня 2024=2024-06-18
          digits     | de | Der Brief vom 13.09.2024 liegt vor.               | 13.09.2024=2024-09-13
          """)
  void monthsHaveTheNamesOfTheArticlesLanguage(
      String name, String language, String text, String date) {
    assertEquals(Set.of(date), found(text, language, LocalDate.of(2024, 10, 23)), name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no such day     | It was dated February 30, 2024.
          two orders      | It was dated 03/04/2024.
          a score         | They won 21/10 and lost 3-2.
          a verb          | They may march on Varn.
          more than once  | The court sits on Mondays.
          a number of men | They came with 2000 soldiers to Varn.
          """)
  void whatCanBeReadInTwoWaysIsNoDate(String name, String text) {
    assertEquals(Set.of(), found(text, "en", LocalDate.of(2024, 10, 23)), name);
  }
}
