package io.wirewatch.enrich.entity.tag;

import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.text.Fold;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Which [WordClass]es a word belongs to, whatever its capitals.
public final class WordClasses {
  private static final Pattern SPACES = Pattern.compile(" +");

  private final Map<String, Integer> bitsByWord;

  private WordClasses(Map<String, Integer> bitsByWord) {
    this.bitsByWord = bitsByWord;
  }

  /// Reads the lists that ship with the project: lines of words, `#` starts a comment.
  ///
  /// @throws IllegalStateException where a list is missing
  public static WordClasses bundled() {
    Map<String, Integer> bits = new HashMap<>();
    for (WordClass wordClass : WordClass.values()) {
      String list = wordClass.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
      for (String line : WordList.lines(WordClasses.class, list)) {
        for (String word : SPACES.split(line, -1)) {
          bits.merge(Fold.of(word), wordClass.bit(), (a, b) -> a | b);
        }
      }
    }
    return new WordClasses(bits);
  }

  /// The classes of a word as bits; 0 where it is in no list.
  public int of(String form) {
    return ofFolded(Fold.of(form));
  }

  /// The classes of a word that is folded already.
  int ofFolded(String folded) {
    return bitsByWord.getOrDefault(folded, 0);
  }

  /// Whether a word is in the list of a class.
  public boolean has(String form, WordClass wordClass) {
    return (of(form) & wordClass.bit()) != 0;
  }
}
