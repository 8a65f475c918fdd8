package io.wirewatch.rules.match;

import io.wirewatch.contracts.Field;
import io.wirewatch.rules.text.Sentences;
import io.wirewatch.rules.text.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A title or a text: its words, and which of them each term of a lexicon is.
final class Prose {
  private static final Words NONE = new Words();

  private final Field field;
  private final String text;
  private final Tokens tokens;
  private final Map<Integer, Words> occurrences = new HashMap<>();

  private Prose(Field field, String text) {
    this.field = field;
    this.text = text;
    this.tokens = Tokens.of(text);
  }

  static Prose of(Field field, String text, Lexicon lexicon, Analysis analysis) {
    Prose prose = new Prose(field, text);
    for (int word = 0; word < prose.tokens.count(); word++) {
      int at = word;
      String folded = prose.tokens.folded(word);
      lexicon.termsOf(analysis.form(folded), folded, term -> prose.add(term, at));
    }
    return prose;
  }

  private void add(int term, int word) {
    occurrences.computeIfAbsent(term, _ -> new Words()).add(word);
  }

  Field field() {
    return field;
  }

  String text() {
    return text;
  }

  Set<Integer> terms() {
    return occurrences.keySet();
  }

  /// The numbers of the words that are this term, rising.
  Words words(int term) {
    return occurrences.getOrDefault(term, NONE);
  }

  int start(int word) {
    return tokens.start(word);
  }

  int end(int word) {
    return tokens.end(word);
  }

  /// The number of words between two runs of which the first ends with `last` and the second starts
  /// with `first`; negative where they overlap.
  int wordsBetween(int last, int first) {
    return tokens.position(first) - tokens.position(last) - 1;
  }

  /// A title is one sentence.
  List<Sentences.Sentence> sentences() {
    return switch (field) {
      case TITLE -> List.of(new Sentences.Sentence(0, text.length()));
      case TEXT -> Sentences.of(text);
    };
  }

  /// Rising numbers of words.
  static final class Words {
    private int[] numbers = new int[4];
    private int count;

    private void add(int word) {
      if (count == numbers.length) numbers = Arrays.copyOf(numbers, count * 2);
      numbers[count++] = word;
    }

    int count() {
      return count;
    }

    int get(int index) {
      return numbers[index];
    }

    boolean contains(int word) {
      return Arrays.binarySearch(numbers, 0, count, word) >= 0;
    }
  }
}
