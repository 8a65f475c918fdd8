package io.wirewatch.enrich.figure;

import io.wirewatch.contracts.article.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words that numbers are made of.
final class NumberWords {
  private static final double MILLION = 1e6;

  /// What a word does in a number.
  enum Role {
    /// Is added up: forty, five.
    ONE,
    /// Multiplies what is before it: hundred, dozen.
    SCALE,
    /// A scale set tight behind digits: 5m, 3bn, 40k.
    LETTER,
    /// A scale of another language, behind digits only.
    FOREIGN,
    /// One part: a third.
    PART,
    /// Several parts: two thirds.
    PARTS,
    /// A magnitude and no number: dozens.
    PLENTY,
    /// May stand for one before a scale: a hundred.
    ARTICLE,
    /// Makes a magnitude of a scale: several hundred.
    SOME
  }

  /// A word's role and the number it stands for.
  record Word(Role role, double value) {}

  private final Map<String, Word> words = new HashMap<>();

  /// Reads the list that ships with the project.
  NumberWords() {
    for (String line : WordList.lines(NumberWords.class, "number-words.tsv")) {
      String[] cells = line.split("\t", -1);
      Role role = Role.valueOf(cells[0].toUpperCase(Locale.ROOT));
      words.put(cells[1], new Word(role, Double.parseDouble(cells[2])));
    }
  }

  /// What a folded word is in a number; null where it is nothing.
  @Nullable Word of(String folded) {
    return words.get(folded);
  }

  /// The number that a word stands for in a role; NaN where it has another role or none.
  double value(String folded, Role role) {
    Word word = words.get(folded);
    return word != null && word.role() == role ? word.value() : Double.NaN;
  }

  /// What a word multiplies the number before it by; 0 where it is no scale.
  double scale(String folded, boolean afterDigits) {
    Word word = words.get(folded);
    if (word == null) {
      return 0;
    }
    boolean scale =
        switch (word.role()) {
          case SCALE -> true;
          case FOREIGN -> afterDigits;
          case PLENTY -> word.value() >= MILLION;
          case ONE, LETTER, PART, PARTS, ARTICLE, SOME -> false;
        };
    return scale ? word.value() : 0;
  }
}
