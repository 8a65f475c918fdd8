package io.wirewatch.bench.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// What those who republish an article do to its sentences.
final class Changes {
  private static final double EDITED = 0.12;
  private static final int OWN = 3;

  private final Words words;
  private final Kinds kinds;
  private final RandomGenerator random;

  Changes(Words words, Kinds kinds, RandomGenerator random) {
    this.words = words;
    this.kinds = kinds;
    this.random = random;
  }

  /// With lines of the site above and below; a sentence has two to a paragraph, so a line that
  /// should stand alone does so only now and then.
  List<String> furnished(List<String> sentences) {
    List<String> all = new ArrayList<>();
    all.add(Words.any(kinds.furniture(), random) + "\n");
    all.addAll(sentences);
    all.add("\n" + Words.any(kinds.furniture(), random));
    return all;
  }

  /// The first half, or a little more.
  List<String> trimmed(List<String> sentences) {
    return sentences.subList(0, Math.max(1, sentences.size() * (5 + random.nextInt(4)) / 10));
  }

  /// With every eighth word another.
  List<String> edited(List<String> sentences) {
    return sentences.stream().map(this::edited).toList();
  }

  private String edited(String sentence) {
    List<String> changed = new ArrayList<>();
    for (String word : List.of(sentence.split(" "))) {
      changed.add(random.nextDouble() < EDITED ? words.any("adj", random) : word);
    }
    return String.join(" ", changed);
  }

  /// Two sentences, among some of its own.
  List<String> excerpt(List<String> sentences, Happening happening) {
    int from = random.nextInt(Math.max(1, sentences.size() - 1));
    List<String> all = own(happening, OWN);
    all.addAll(1, sentences.subList(from, Math.min(sentences.size(), from + 2)));
    return all;
  }

  /// One after the other.
  List<String> merged(List<String> sentences, List<String> others) {
    List<String> all = new ArrayList<>(sentences);
    all.addAll(others);
    return all;
  }

  /// With a sentence added, and now and then one gone.
  List<String> corrected(List<String> sentences, Happening happening) {
    List<String> all = new ArrayList<>(sentences);
    if (all.size() > OWN && random.nextBoolean()) all.remove(random.nextInt(all.size()));
    all.addAll(own(happening, 1));
    return all;
  }

  private List<String> own(Happening happening, int count) {
    List<String> own = new ArrayList<>();
    for (int i = 0; i < count; i++) own.add(happening.aside(random));
    return own;
  }
}
