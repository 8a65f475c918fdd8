package io.wirewatch.contracts.article;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Cut;
import io.wirewatch.contracts.CutReason;
import io.wirewatch.contracts.Paragraph;
import io.wirewatch.contracts.ParagraphKind;
import io.wirewatch.contracts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A part of an article's body, kept or cut away.
public sealed interface Passage {

  /// What it says; of what was cut away the beginning.
  String text();

  /// A paragraph of the text.
  record Kept(String text, ParagraphKind kind) implements Passage {}

  /// A part that was left out.
  record Left(String text, CutReason reason) implements Passage {}

  /// The passages of an article in the order of its body; the text as one where its paragraphs are
  /// not known. What was cut away from nobody knows where comes last.
  static List<Passage> of(Article article) {
    if (article.getParagraphs().isEmpty() && !article.getText().isEmpty()) {
      return List.of(new Kept(article.getText(), ParagraphKind.BODY));
    }
    List<Passage> passages = new ArrayList<>();
    List<Cut> cuts = article.getCuts();
    int next = 0;
    int at = 0;
    for (Paragraph paragraph : article.getParagraphs()) {
      at = start(paragraph.getSource(), at);
      while (next < cuts.size() && start(cuts.get(next).getSource(), at) < at) {
        passages.add(left(cuts.get(next++)));
      }
      String text = article.getText().substring(paragraph.getStart(), paragraph.getEnd());
      passages.add(new Kept(text, paragraph.getKind()));
    }
    cuts.subList(next, cuts.size()).forEach(cut -> passages.add(left(cut)));
    return List.copyOf(passages);
  }

  private static int start(Optional<Span> source, int otherwise) {
    return source.map(Span::getStart).orElse(otherwise);
  }

  private static Left left(Cut cut) {
    return new Left(cut.getText(), cut.getReason());
  }
}
