package io.wirewatch.enrich.story;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/// How an article tells of its event: its headline, and the sentences of its opening that could
/// stand alone.
///
/// @param headline empty where it has none
/// @param sentences at most [#MOST], in order
public record Telling(Line headline, List<Line> sentences) {
  /// Of an article without words.
  public static final Telling NONE = new Telling(Line.NONE, List.of());

  /// How many sentences of an article are kept.
  static final int MOST = 3;

  private static final int LOOKED_AT = 8;
  private static final int LONGEST = 320;
  private static final int LONGEST_HEADLINE = 200;
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 45;

  public Telling {
    sentences = List.copyOf(sentences);
  }

  /// Takes what a cleaned article offers: no question, no heading, nothing that is mostly quoted.
  ///
  /// @param quotations what it quotes word for word, in order
  public static Telling of(Document document, List<Range> quotations) {
    List<Line> sentences = new ArrayList<>();
    int looked = Math.min(LOOKED_AT, document.sentences().size());
    for (int i = 0; i < looked && sentences.size() < MOST; i++) {
      Range range = document.sentences().range(i);
      if (canStandAlone(document, range, quotations)) {
        sentences.add(line(range.of(document.text()), document.tokens(), range));
      }
    }
    return new Telling(headline(document), sentences);
  }

  private static Line headline(Document document) {
    String title = oneLine(document.title());
    return title.isEmpty() || title.length() > LONGEST_HEADLINE
        ? new Line(title, Vector.EMPTY)
        : new Line(title, Terms.of(document.titleTokens()));
  }

  private static Line line(String text, Tokens tokens, Range range) {
    return new Line(
        oneLine(text),
        Terms.of(tokens, tokens.firstFrom(range.start()), tokens.firstFrom(range.end())));
  }

  private static boolean canStandAlone(Document document, Range range, List<Range> quotations) {
    if (range.length() > LONGEST) return false;
    String text = range.of(document.text());
    int words = words(document.tokens(), range);
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && endsAsProse(text)
        && Character.isLetterOrDigit(text.codePointAt(0))
        && 2 * quoted(range, quotations) < range.length();
  }

  private static boolean endsAsProse(String text) {
    return ".!。！．।۔…”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static int words(Tokens tokens, Range range) {
    int words = 0;
    for (int i = tokens.firstFrom(range.start()); i < tokens.firstFrom(range.end()); i++) {
      words += tokens.isWord(i) ? 1 : 0;
    }
    return words;
  }

  private static int quoted(Range range, List<Range> quotations) {
    return quotations.stream()
        .mapToInt(q -> Math.min(q.end(), range.end()) - Math.max(q.start(), range.start()))
        .filter(length -> length > 0)
        .sum();
  }

  private static String oneLine(String text) {
    return String.join(" ", text.strip().split("\\s+", -1));
  }

  /// Writes it down.
  public void write(BitWriter out) {
    headline.write(out);
    out.number(sentences.size());
    sentences.forEach(sentence -> sentence.write(out));
  }

  /// Reads what was written.
  public static Telling read(BitReader in) {
    Line headline = Line.read(in);
    List<Line> sentences = new ArrayList<>();
    for (long left = in.number(); left > 0; left--) sentences.add(Line.read(in));
    return new Telling(headline, sentences);
  }
}
