package io.wirewatch.enrich.entity;

import io.wirewatch.enrich.entity.tag.Word;
import io.wirewatch.enrich.text.Fold;
import java.util.ArrayList;
import java.util.List;

/// What a language does to a name in a sentence: Владимиром Путиным, l’Ukraine, 러시아는.
final class Inflection {
  /// That of a language that leaves names as they are, or of which nothing is known.
  static final Inflection NONE = new Inflection(List.of());

  private final List<Affix> affixes;

  Inflection(List<Affix> affixes) {
    this.affixes = List.copyOf(affixes);
  }

  /// Letters at one end of a word, and those that a list has in their place.
  ///
  /// @param end whether they stand at the end of the word
  /// @param written folded, not empty
  /// @param length how many code units a text has for them
  /// @param listed folded, may be empty
  /// @param apart whether they are a word of their own, and no part of the name
  record Affix(boolean end, String written, int length, String listed, boolean apart) {
    static Affix of(boolean end, String written, String listed) {
      boolean apart = listed.equals("-");
      return new Affix(
          end, Fold.of(written), written.length(), apart ? "" : Fold.of(listed), apart);
    }

    private boolean isOf(String folded) {
      return folded.length() > written.length()
          && (end ? folded.endsWith(written) : folded.startsWith(written));
    }

    private Word without(Word word) {
      String rest = rest(word.folded());
      if (!apart || word.end() - word.start() <= length) {
        return new Word(word.start(), word.end(), word.form(), rest);
      }
      return end
          ? new Word(word.start(), word.end() - length, cut(word, 0), rest)
          : new Word(word.start() + length, word.end(), cut(word, length), rest);
    }

    private String rest(String folded) {
      return end
          ? folded.substring(0, folded.length() - written.length()) + listed
          : listed + folded.substring(written.length());
    }

    private String cut(Word word, int from) {
      return word.form().substring(from, from + word.form().length() - length);
    }
  }

  /// The word as it stands, then what it may be in a list, folded so; a place in the text that is
  /// less than the word's where a part of it is no part of the name.
  List<Word> readings(Word word) {
    if (affixes.isEmpty()) {
      return List.of(word);
    }
    List<Word> readings = new ArrayList<>();
    readings.add(word);
    for (Affix affix : affixes) {
      if (affix.isOf(word.folded())) {
        readings.add(affix.without(word));
      }
    }
    return readings;
  }
}
