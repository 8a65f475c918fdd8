package io.wirewatch.rules.text;

import java.util.Arrays;

/// The words of a text, in order, each with its place and its folded form.
///
/// A word is a run of letters, digits and marks. Apostrophes inside it are dropped, and so are a
/// possessive `'s` and an elided article (`l'`, `d'`, `qu'`); points and commas between digits are
/// dropped, so that 1,500 is one word. Scripts that put no space between words give a word for each
/// character, which makes a longer term there a phrase.
public final class Tokens {
  /// How far apart in words two paragraphs are: further than a NEAR may reach.
  public static final int PARAGRAPH_GAP = 100;

  private int count;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] positions = new int[64];
  private String[] folded = new String[64];

  private Tokens() {}

  /// Cuts a text.
  public static Tokens of(String text) {
    Tokens tokens = new Tokens();
    new Tokenizer(text, tokens).run();
    return tokens;
  }

  void add(int start, int end, int position, String word) {
    if (count == starts.length) grow();
    starts[count] = start;
    ends[count] = end;
    positions[count] = position;
    folded[count] = word;
    count++;
  }

  private void grow() {
    int capacity = count * 2;
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    positions = Arrays.copyOf(positions, capacity);
    folded = Arrays.copyOf(folded, capacity);
  }

  /// The number of words.
  public int count() {
    return count;
  }

  /// Where the word starts in the text, in UTF-16 units.
  public int start(int word) {
    return starts[word];
  }

  /// Where the word ends in the text, exclusive.
  public int end(int word) {
    return ends[word];
  }

  /// The word's number in the text, from 0; each paragraph starts [#PARAGRAPH_GAP] further on.
  public int position(int word) {
    return positions[word];
  }

  /// The word's folded form, not empty.
  public String folded(int word) {
    return folded[word];
  }

  /// All words' folded forms with a space between them: how names are compared.
  public static String foldedName(String name) {
    Tokens tokens = of(name);
    return String.join(" ", Arrays.copyOf(tokens.folded, tokens.count));
  }
}
