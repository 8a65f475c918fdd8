package io.wirewatch.contracts.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Cut;
import io.wirewatch.contracts.CutReason;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.Paragraph;
import io.wirewatch.contracts.ParagraphKind;
import io.wirewatch.contracts.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PassageTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void passagesAreInTheOrderOfTheBody() {
    Article article =
        article(
            "First.\n\nSecond.",
            List.of(paragraph(0, 6, new Span(20, 26)), paragraph(8, 15, new Span(60, 67))),
            List.of(
                cut("Menu", new Span(0, 4)),
                cut("Share", new Span(40, 45)),
                cut("Related", new Span(90, 97))));
    assertEquals(
        List.of("-Menu", "First.", "-Share", "Second.", "-Related"), told(Passage.of(article)));
  }

  @Test
  void aCutOfUnknownPlaceComesLast() {
    Article article =
        article(
            "First.\n\nSecond.",
            List.of(paragraph(0, 6, null), paragraph(8, 15, null)),
            List.of(cut("Share", null)));
    assertEquals(List.of("First.", "Second.", "-Share"), told(Passage.of(article)));
  }

  @Test
  void aTextOfUnknownParagraphsIsOne() {
    assertEquals(
        List.of(new Passage.Kept("First.\n\nSecond.", ParagraphKind.BODY)),
        Passage.of(article("First.\n\nSecond.", List.of(), List.of())));
  }

  @Test
  void aChainGoesToTheFirstAndNeverRound() {
    Origin copy = origin("a", "b", .9);
    Map<String, Origin> others = Map.of("b", origin("a", "a", .8), "a", origin("a", null, 0));
    assertEquals(
        List.of(new OriginChain.Step("b", .9), new OriginChain.Step("a", .8)),
        OriginChain.of(copy, id -> Optional.ofNullable(others.get(id))));
    Map<String, Origin> round = Map.of("b", origin("a", "c", .5), "c", origin("a", "b", .5));
    assertEquals(2, OriginChain.of(copy, id -> Optional.ofNullable(round.get(id))).size());
  }

  private static List<String> told(List<Passage> passages) {
    return passages.stream()
        .map(passage -> (passage instanceof Passage.Left ? "-" : "") + passage.text())
        .toList();
  }

  private static Origin origin(String id, @Nullable String copyOf, double share) {
    return Origin.newBuilder().setId(id).setCopyOf(copyOf).setShare(share).build();
  }

  private static Paragraph paragraph(int start, int end, @Nullable Span source) {
    return Paragraph.newBuilder()
        .setStart(start)
        .setEnd(end)
        .setKind(ParagraphKind.BODY)
        .setSource(source)
        .build();
  }

  private static Cut cut(String text, @Nullable Span source) {
    return Cut.newBuilder().setText(text).setReason(CutReason.OTHER).setSource(source).build();
  }

  private static Article article(String text, List<Paragraph> paragraphs, List<Cut> cuts) {
    return Article.newBuilder()
        .setId("a")
        .setPublisher("harbour.example")
        .setSource("push")
        .setTitle("Ferry aground")
        .setText(text)
        .setLanguage("en")
        .setReceivedAt(NOON)
        .setEventTime(NOON)
        .setOrigin(origin("a", null, 0))
        .setStory("s")
        .setParagraphs(paragraphs)
        .setCuts(cuts)
        .build();
  }
}
