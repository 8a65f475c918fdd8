package io.wirewatch.enrich.entity.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirewatch.enrich.entity.Gazetteer;
import io.wirewatch.enrich.entity.tag.LinearModel;
import io.wirewatch.enrich.entity.tag.TaggedSpan;
import io.wirewatch.enrich.entity.tag.Tagger;
import io.wirewatch.enrich.entity.tag.WordClasses;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PerceptronTest {
  private final WordClasses classes = WordClasses.bundled();
  private final Examples examples = new Examples(14);
  private final LabelledSentence sentence =
      new TaggedTokens(
              List.of("Marta", "Haas", "left", "Oslo", "."),
              List.of("B-PER", "I-PER", "O", "B-LOC", "O"))
          .labelled();

  @Test
  void whatWasLearntIsFoundAgainFromTheModelThatWasWritten() throws IOException {
    Perceptron perceptron = new Perceptron(14);
    Example example = examples.of(sentence);
    for (int round = 0; round < 5; round++) {
      perceptron.learn(example.buckets(), example.gold());
    }
    assertEquals(0, perceptron.learn(example.buckets(), example.gold()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    perceptron.model(0.05f).write(out);
    LinearModel read = LinearModel.read(new ByteArrayInputStream(out.toByteArray()));
    List<TaggedSpan> names =
        new Tagger(classes, read).tag(sentence.words(), new Gazetteer().labels(sentence.words()));
    assertEquals(List.of(0, 16), names.stream().map(TaggedSpan::start).toList());
  }
}
