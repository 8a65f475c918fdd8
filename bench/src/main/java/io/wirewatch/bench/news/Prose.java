package io.wirewatch.bench.news;

import io.wirewatch.contracts.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// The words of one article, in sentences and paragraphs.
///
/// One word in seven is of the article's beat, one in thirty of another, one in forty a name; nouns
/// and verbs are inflected as often as in a text.
final class Prose {
  private static final int WORDS = 500;

  private final Vocabulary vocabulary;
  private final Beat beat;
  private final Beat other;
  private final RandomGenerator random;
  private final Zipf telling;
  private final Map<Beat.Name, List<Span>> mentions = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();

  Prose(Vocabulary vocabulary, Beat beat, Beat other, RandomGenerator random) {
    this.vocabulary = vocabulary;
    this.beat = beat;
    this.other = other;
    this.random = random;
    this.telling = new Zipf(beat.words().size(), 6);
  }

  /// A headline of eight words.
  String title() {
    StringBuilder title = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      String word = random.nextInt(3) == 0 ? beat.words().get(telling.next(random)) : plain();
      title.append(title.isEmpty() ? capital(word) : " " + word);
    }
    return title.toString();
  }

  /// The text; each call makes another, to which the mentions belong.
  String text() {
    text.setLength(0);
    mentions.clear();
    int words = 0;
    while (words < WORDS) {
      int sentences = 2 + random.nextInt(4);
      for (int i = 0; i < sentences && words < WORDS; i++) {
        words += sentence(Math.min(WORDS - words, 8 + random.nextInt(22)));
      }
      text.append("\n\n");
    }
    text.setLength(text.length() - 2);
    return text.toString();
  }

  /// Where the text names whom.
  Map<Beat.Name, List<Span>> mentions() {
    return mentions;
  }

  private int sentence(int length) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') text.append(' ');
    for (int i = 0; i < length; i++) {
      if (i > 0) text.append(random.nextInt(16) == 0 ? ", " : " ");
      add(i == 0);
    }
    text.append('.');
    return length;
  }

  private void add(boolean first) {
    int kind = random.nextInt(120);
    if (kind < 3) {
      name();
      return;
    }
    String word =
        switch (kind / 4) {
          case 1, 2, 3 -> inflected(beat.words().get(telling.next(random)));
          case 4 -> pair(telling.next(random));
          case 6 -> inflected(other.words().get(telling.next(random)));
          case 7 -> random.nextBoolean() ? number() : plain() + "’s";
          default -> plain();
        };
    text.append(first ? capital(word) : word);
  }

  private void name() {
    Beat whose = random.nextInt(4) == 0 ? other : beat;
    Beat.Name name = whose.names().get(random.nextInt(whose.names().size()));
    mentions
        .computeIfAbsent(name, _ -> new ArrayList<>())
        .add(new Span(text.length(), text.length() + name.text().length()));
    text.append(name.text());
  }

  /// Two words of the beat that go together.
  private String pair(int word) {
    int first = word / 2 * 2;
    return beat.words().get(first) + " " + inflected(beat.words().get(first + 1));
  }

  private String plain() {
    return inflected(vocabulary.next(random));
  }

  private String number() {
    return "%,d".formatted(1 + random.nextInt(20_000));
  }

  private String inflected(String word) {
    if (word.length() < 5) return word;
    return switch (random.nextInt(8)) {
      case 0, 1 -> word.endsWith("s") ? word : word + "s";
      case 2 -> word.endsWith("e") ? word + "d" : word + "ed";
      case 3 -> word.endsWith("e") ? word.substring(0, word.length() - 1) + "ing" : word + "ing";
      default -> word;
    };
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
