package io.wirewatch.desk.view;

import static java.util.Comparator.comparingInt;

import io.wirewatch.contracts.Span;
import java.util.ArrayList;
import java.util.List;

/// A sentence cut into pieces that are marked or not.
///
/// @param pieces in order; together they are the sentence
public record Marked(List<Piece> pieces) {

  /// Copies the pieces.
  public Marked {
    pieces = List.copyOf(pieces);
  }

  /// A part of the sentence, not empty.
  public record Piece(String text, boolean marked) {}

  /// Marks the spans of a sentence. Spans that overlap or touch become one piece; what lies outside
  /// the sentence is left out.
  public static Marked of(String sentence, List<Span> spans) {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Span span : spans.stream().sorted(comparingInt(Span::getStart)).toList()) {
      int start = Math.max(done, Math.min(span.getStart(), sentence.length()));
      int end = Math.min(span.getEnd(), sentence.length());
      if (end <= start) continue;
      if (start > done) pieces.add(new Piece(sentence.substring(done, start), false));
      pieces.add(new Piece(sentence.substring(start, end), true));
      done = end;
    }
    if (done < sentence.length()) pieces.add(new Piece(sentence.substring(done), false));
    return new Marked(joined(pieces));
  }

  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!joined.isEmpty() && joined.getLast().marked() && piece.marked()) {
        joined.add(new Piece(joined.removeLast().text() + piece.text(), true));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }
}
