package io.wirewatch.rules.match;

import io.wirewatch.contracts.Field;
import io.wirewatch.rules.text.Sentences;
import io.wirewatch.rules.text.Sentences.Sentence;
import io.wirewatch.rules.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A title or a text: its words, which of them each term of a lexicon is, and its sentences, which
/// are found at the first match. For one thread.
final class Prose {
  private static final Words NONE = new Words();
  private static final Comparator<Sentence> BY_START = Comparator.comparingInt(Sentence::start);

  private final Field field;
  private final String text;
  private final Tokens tokens;
  private final Map<Integer, Words> occurrences = new HashMap<>();
  private final List<Sentence> sentences = new ArrayList<>();

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

  boolean isText() {
    return field == Field.TEXT;
  }

  /// A title is one sentence, and so is a text without a word.
  List<Sentence> sentences() {
    if (sentences.isEmpty()) {
      if (isText()) sentences.addAll(Sentences.of(text));
      if (sentences.isEmpty()) sentences.add(new Sentence(0, text.length()));
    }
    return sentences;
  }

  /// The number of the sentence that an offset is in, or of the one before it.
  int sentenceAt(int offset) {
    int at = Collections.binarySearch(sentences(), new Sentence(offset, offset), BY_START);
    return at >= 0 ? at : Math.max(0, -at - 2);
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
