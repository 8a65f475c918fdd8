package io.wirewatch.bench.news;

import io.wirewatch.rules.model.Expression;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/// The words of the news, the most frequent first.
///
/// The words of grammar come first, then those that the news is made of, which were written down
/// for this, then words of syllables up to the size that is asked for.
final class Vocabulary {
  /// The rank of the first word that is not one of grammar.
  static final int FIRST_CONTENT = 158;

  private static final String[] ONSETS =
      "b c d f g h k l m n p r s t v w b c d f g l m n p r s t br cr dr fl gr pl pr st tr ch sh"
          .split(" ");
  private static final String[] NUCLEI = "a e i o u a e i o u a e o ai ea ou".split(" ");
  private static final String[] CODAS = "n r l t k m p n r l t s nd rt st ck nt".split(" ");

  private final List<String> words;
  private final Zipf frequencies;
  private final Map<String, Expression.Word> asked = new ConcurrentHashMap<>();

  private Vocabulary(List<String> words) {
    this.words = List.copyOf(words);
    this.frequencies = new Zipf(words.size(), 2.7);
  }

  /// A vocabulary of so many words.
  static Vocabulary of(int size, RandomGenerator random) {
    Set<String> words = new LinkedHashSet<>(listed("common-words.txt"));
    words.addAll(listed("news-words.txt"));
    while (words.size() < size) words.add(syllables(random, 1 + random.nextInt(3)));
    return new Vocabulary(new ArrayList<>(words));
  }

  /// The words that are there, at least.
  int size() {
    return words.size();
  }

  /// The word of a rank, from 0.
  String word(int rank) {
    return words.get(rank);
  }

  /// A word as rules ask for it: all that ask for one share it.
  Expression.Word asked(String word) {
    return asked.computeIfAbsent(word, Expression.Word::new);
  }

  /// A word, as often as a text has it.
  String next(RandomGenerator random) {
    return words.get(frequencies.next(random));
  }

  /// A word of a rank in [from, until), each as often as its frequency says among them: more of the
  /// frequent ones.
  String between(int from, int until, RandomGenerator random) {
    double spread = Math.pow((double) until / from, random.nextDouble());
    return words.get(Math.min(until - 1, (int) (from * spread)));
  }

  /// A word that is no word of the language, with an initial capital.
  static String name(RandomGenerator random, int syllables) {
    String name = syllables(random, syllables);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String syllables(RandomGenerator random, int count) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < count; i++) word.append(any(ONSETS, random)).append(any(NUCLEI, random));
    return word.append(any(CODAS, random)).toString();
  }

  private static String any(String[] of, RandomGenerator random) {
    return of[random.nextInt(of.length)];
  }

  private static List<String> listed(String resource) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalStateException(resource + " is not on the class path");
      String list = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(list.strip().split("\\s+"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
