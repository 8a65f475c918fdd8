package io.wirewatch.enrich.entity.tag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.text.Tokens;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class EmissionsTest {
  private static final int BITS = 12;
  private static final String TEXT =
      "On Monday President Mirela Kost of Karsavia told The Meridian that U.S. troops, some 1,500 of"
          + " them, would leave Tolsk; \u201cnever again\u201d, she said. TROOPS LEAVE TOLSK";

  private final byte[] weights = new byte[Label.COUNT << BITS];
  private final LinearModel model;
  private final WordClasses classes = WordClasses.bundled();
  private final List<Word> words = Words.of(TEXT, Tokens.of(TEXT), new Range(0, TEXT.length()));

  private final Label[] listed = listedOf(words);

  EmissionsTest() {
    new Random(3).nextBytes(weights);
    model = new LinearModel(BITS, weights, new float[Label.COUNT][Label.COUNT]);
  }

  @Test
  void aWordScoresTheSumOfTheWeightsOfAllItsFeatures() {
    long[][] features = new WordFeatures(classes).of(words, listed);
    float[][] scores = Emissions.of(words, listed, new Vocabulary(classes, model), model);
    assertEquals(words.size(), scores.length);
    for (int i = 0; i < scores.length; i++) {
      float[] expected = features[i].length == 0 ? new float[0] : sums(features[i]);
      assertArrayEquals(expected, scores[i], words.get(i).form());
    }
  }

  @Test
  void aWordMetBeforeScoresAsOneThatIsNew() {
    Vocabulary vocabulary = new Vocabulary(classes, model);
    float[][] first = Emissions.of(words, listed, vocabulary, model);
    assertArrayEquals(first, Emissions.of(words, listed, vocabulary, model));
    List<Word> fewer = words.subList(4, 9);
    assertArrayEquals(
        Emissions.of(fewer, listedOf(fewer), new Vocabulary(classes, model), model),
        Emissions.of(fewer, listedOf(fewer), vocabulary, model));
  }

  @Test
  void aModelThatWasWrittenScoresAsTheOneThatWrote() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    LinearModel read = LinearModel.read(new ByteArrayInputStream(out.toByteArray()));
    assertArrayEquals(
        Emissions.of(words, listed, new Vocabulary(classes, model), model),
        Emissions.of(words, listed, new Vocabulary(classes, read), read));
  }

  @Test
  void whatListsSayOfAWordCounts() {
    Label[] none = new Label[words.size()];
    Arrays.fill(none, Label.OUTSIDE);
    Vocabulary vocabulary = new Vocabulary(classes, model);
    int president = 2;
    assertFalse(
        Arrays.equals(
            Emissions.of(words, none, vocabulary, model)[president],
            Emissions.of(words, listed, vocabulary, model)[president]));
  }

  /// Every third word opens the name of a person, and the next continues it.
  private static Label[] listedOf(List<Word> words) {
    Label[] cycle = {Label.OUTSIDE, Label.BEGIN_PERSON, Label.IN_PERSON};
    Label[] listed = new Label[words.size()];
    Arrays.setAll(listed, i -> cycle[i % cycle.length]);
    return listed;
  }

  private float[] sums(long[] features) {
    float[] sums = new float[Label.COUNT];
    for (long feature : features) {
      for (int label = 0; label < Label.COUNT; label++) {
        sums[label] += weights[LinearModel.bucket(feature, BITS) * Label.COUNT + label];
      }
    }
    return sums;
  }
}
