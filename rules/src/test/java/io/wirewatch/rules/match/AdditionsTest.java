package io.wirewatch.rules.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Revision;
import io.wirewatch.contracts.Span;
import io.wirewatch.rules.Articles;
import io.wirewatch.rules.Rules;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `added:` in a first version and in a later one.
final class AdditionsTest {
  private static final String TITLE = "Ferry aground off Holm";
  private static final String FIRST = "The ferry ran aground.";
  private static final String SECOND = "Ninety people were on board.";
  private static final String THIRD = "The master was hurt.";
  private static final String LAST = "A tug is on its way.";
  private static final String TEXT = String.join(" ", FIRST, SECOND, THIRD, LAST);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a new sentence               | added:ninety                   | yes
          an old sentence              | added:tug                      | no
          the old title                | added:Holm                     | no
          both in one stretch          | added:(ninety AND master)      | yes
          near over new sentences      | added:(board NEAR/2 master)    | yes
          near from new to old         | added:(hurt NEAR/3 tug)        | no
          an old word near a new one   | added:ninety AND tug           | yes
          not in what is new           | NOT added:tug AND ferry        | yes
          """)
  void ofALaterVersionOnlyWhatIsNew(String what, String watch, String matches) {
    Article later = later(null, SECOND, THIRD);
    assertEquals(matches.equals("yes"), matches(watch, later));
  }

  @Test
  void allOfAFirstVersionIsNew() {
    Article first = Articles.english(TITLE, TEXT);
    for (String word : List.of("Holm", "ninety", "tug")) {
      assertTrue(matches("added:" + word, first), word);
    }
  }

  @Test
  void aTitleIsNewWhereItWasAnother() {
    assertTrue(matches("added:Holm", later("Ferry late")));
  }

  @Test
  void aStepOfASequenceIsMadeByWhatIsNewAlone() {
    RuleIndex index =
        RuleIndex.of(
            List.of(Rules.sequence("s", "ferry", List.of("added:ninety", "added:tug", "master"))));
    assertEquals(List.of(0, 2), index.match(later(null, SECOND)).matches().getFirst().steps());
    Article first = Articles.english(TITLE, TEXT);
    assertEquals(List.of(0, 1, 2), index.match(first).matches().getFirst().steps());
  }

  @Test
  void whereItHoldsIsShownAndWhereElseItStands() {
    Article later = later(null, SECOND, LAST);
    ExplainedClause tug = explain("added:tug", later);
    assertTrue(tug.holds());
    assertEquals(TEXT.indexOf("tug"), tug.operands().getFirst().places().getFirst().start());
    ExplainedClause master = explain("added:master", later);
    assertEquals(List.of(), master.operands().getFirst().places());
    assertEquals(
        TEXT.indexOf("master"), master.operands().getFirst().elsewhere().getFirst().start());
  }

  private static ExplainedClause explain(String watch, Article article) {
    return RuleIndex.explain(Rules.rule("news", watch), article).watch();
  }

  private static boolean matches(String watch, Article article) {
    RuleIndex index = RuleIndex.of(List.of(Rules.rule("news", watch)));
    return !index.match(article).matches().isEmpty();
  }

  private static Article later(@Nullable String formerTitle, String... added) {
    List<Span> spans =
        Stream.of(added)
            .map(sentence -> {
              int start = TEXT.indexOf(sentence);
              return new Span(start, start + sentence.length());
            })
            .toList();
    return Article.newBuilder(Articles.english(TITLE, TEXT))
        .setVersion(2)
        .setRevision(new Revision(formerTitle, spans, List.of()))
        .build();
  }
}
