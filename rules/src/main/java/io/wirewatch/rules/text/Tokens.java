package io.wirewatch.rules.text;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The words of a text, in order, each with its place and its folded form.
///
/// A word is a run of letters, digits and marks. Apostrophes inside it are dropped, and so are a
/// possessive `'s` and an elided article (`l'`, `d'`, `qu'`); points and commas between digits are
/// dropped, so that 1,500 is one word. Scripts that put no space between words give a word for each
/// character with its marks, which makes a longer term there a phrase.
public final class Tokens {
  /// How far apart in words two paragraphs are: further than a NEAR may reach.
  public static final int PARAGRAPH_GAP = 100;

  private final Words words = new Words();
  private final String[] lower;
  private final String[] folded;

  private Tokens(String text) {
    words.read(text);
    lower = new String[words.count()];
    folded = new String[words.count()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = Folding.lower(text, words.start(i), words.end(i));
      folded[i] = Folding.bare(lower[i]);
    }
  }

  /// Cuts a text.
  public static Tokens of(String text) {
    return new Tokens(text);
  }

  /// The number of words.
  public int count() {
    return lower.length;
  }

  /// The number of words in the first paragraph.
  public int lead() {
    return words.endOfLead();
  }

  /// Where the word starts in the text, in UTF-16 units.
  public int start(int word) {
    return words.start(word);
  }

  /// Where the word ends in the text, exclusive.
  public int end(int word) {
    return words.end(word);
  }

  /// The word's number in the text, from 0; each paragraph starts [#PARAGRAPH_GAP] further on.
  public int position(int word) {
    return words.position(word);
  }

  /// The word in lower case with its diacritics, which is what [Stemming] takes; not empty.
  public String lower(int word) {
    return lower[word];
  }

  /// The word's folded form, not empty.
  public String folded(int word) {
    return folded[word];
  }

  /// The folded form of a word of which [#lower] is known.
  public static String bare(String lower) {
    return Folding.bare(lower);
  }

  /// All words' folded forms with a space between them: how names are compared.
  public static String foldedName(String name) {
    Tokens tokens = of(name);
    return IntStream.range(0, tokens.count())
        .mapToObj(tokens::folded)
        .collect(Collectors.joining(" "));
  }
}
