package io.wirewatch.enrich.entity.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.wirewatch.enrich.entity.tag.LinearModel;
import io.wirewatch.enrich.entity.tag.WordClasses;
import io.wirewatch.enrich.entity.tag.WordFeatures;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/// Trains the name tagger: `TrainTagger MODEL ROUNDS SET[*COPIES] ...`.
///
/// A set is gzipped NDJSON of `{"tokens": [...], "tags": [...]}`. The order of sentences and the
/// change of capitals come from a fixed seed: the same sets give the same model.
public final class TrainTagger {
  private static final int BITS = 20;
  private static final float UNIT = 0.25f;
  private static final float LEFT_OUT = 0.1f;
  private static final long SEED = 20241021;

  private final WordFeatures features = new WordFeatures(WordClasses.bundled());
  private final Random random = new Random(SEED);

  private TrainTagger() {}

  /// Reads the sets, learns, and writes the model.
  ///
  /// @throws IOException where a set cannot be read or the model not written
  public static void main(String[] arguments) throws IOException {
    List<LabelledSentence> sentences = new ArrayList<>();
    for (String set : List.of(arguments).subList(2, arguments.length)) {
      int star = set.indexOf('*');
      List<LabelledSentence> read = read(Path.of(star < 0 ? set : set.substring(0, star)));
      for (int i = star < 0 ? 1 : Integer.parseInt(set.substring(star + 1)); i > 0; i--) {
        sentences.addAll(read);
      }
    }
    LinearModel model = new TrainTagger().train(sentences, Integer.parseInt(arguments[1]));
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
      model.write(out);
    }
  }

  private LinearModel train(List<LabelledSentence> sentences, int rounds) {
    Perceptron perceptron = new Perceptron(BITS);
    for (int round = 1; round <= rounds; round++) {
      Collections.shuffle(sentences, random);
      long wrong = 0;
      for (LabelledSentence sentence : sentences) {
        LabelledSentence seen = Capitals.of(random.nextInt(100)).apply(sentence);
        long[][] rows = features.of(seen.words());
        wrong += perceptron.learn(thinned(rows), Gold.of(seen.labels(), rows));
      }
      System.err.println("round " + round + ": " + wrong + " words wrong");
    }
    return perceptron.model(UNIT);
  }

  /// Without some of the features, so that the model does not lean on few, least of all on single
  /// words, which other texts may lack.
  private long[][] thinned(long[][] rows) {
    long[][] thinned = new long[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      thinned[i] = rows[i].clone();
      int kept = 0;
      for (long feature : rows[i]) {
        thinned[i][kept] = feature;
        kept += random.nextFloat() < LEFT_OUT ? 0 : 1;
      }
      thinned[i] = Arrays.copyOf(thinned[i], kept);
    }
    return thinned;
  }

  private static List<LabelledSentence> read(Path set) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<LabelledSentence> sentences = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(set)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        sentences.add(json.treeToValue(json.readTree(line), TaggedTokens.class).labelled());
      }
    }
    return sentences;
  }
}
