package io.wirewatch.enrich.entity.train;

import io.wirewatch.enrich.entity.tag.LinearModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Trains the name tagger: `TrainTagger MODEL ROUNDS SET[*COPIES] ...`.
///
/// The same sets give the same model.
public final class TrainTagger {
  private TrainTagger() {}

  /// Reads the sets, learns, and writes the model.
  ///
  /// @throws IOException where a set cannot be read or the model not written
  public static void main(String[] arguments) throws IOException {
    Examples examples = new Examples(Training.BITS);
    List<Example> all = new ArrayList<>();
    for (String argument : List.of(arguments).subList(2, arguments.length)) {
      TrainingSet set = TrainingSet.parse(argument);
      for (TaggedTokens sentence : set.sentences()) {
        all.addAll(Collections.nCopies(set.copies(), examples.of(sentence.labelled())));
      }
    }
    LinearModel model = new Training(examples).learn(all, Integer.parseInt(arguments[1]));
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
      model.write(out);
    }
  }
}
