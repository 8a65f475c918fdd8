package io.wirewatch.enrich.entity.train;

import io.wirewatch.enrich.entity.Gazetteer;
import io.wirewatch.enrich.entity.tag.Label;
import io.wirewatch.enrich.entity.tag.LinearModel;
import io.wirewatch.enrich.entity.tag.Tagger;
import io.wirewatch.enrich.entity.tag.Word;
import io.wirewatch.enrich.entity.tag.WordClasses;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Tells how many tokens of a set one core looks up in the lists and tags in a second of its
/// processor time: `TagSpeed SET`.
public final class TagSpeed {
  private static final int ROUNDS = 12;
  private static final double NANOS = 1e9;

  private final Tagger tagger = new Tagger(WordClasses.bundled(), LinearModel.bundled());
  private final Gazetteer lists = new Gazetteer();
  private long names;

  private TagSpeed() {}

  /// Prints a line a round; the first ones are of code that is not yet compiled.
  ///
  /// @throws IOException where the set cannot be read
  public static void main(String[] arguments) throws IOException {
    List<List<Word>> sentences =
        new TrainingSet(Path.of(arguments[0]), 1, false)
            .sentences().stream().map(tokens -> tokens.labelled().words()).toList();
    long tokens = sentences.stream().mapToInt(List::size).sum();
    TagSpeed speed = new TagSpeed();
    for (int round = 1; round <= ROUNDS; round++) {
      double seconds = speed.seconds(sentences);
      System.out.printf(
          Locale.ROOT,
          "round %d: %,.0f tokens/s, %d names so far%n",
          round,
          tokens / seconds,
          speed.names);
    }
  }

  private double seconds(List<List<Word>> sentences) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (List<Word> sentence : sentences) {
      Label[] listed = lists.labels(sentence);
      names += tagger.tag(sentence, listed).size();
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / NANOS;
  }
}
