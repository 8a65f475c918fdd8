package io.wirewatch.enrich.entity.train;

import io.wirewatch.enrich.entity.Entities;
import io.wirewatch.enrich.language.Languages;
import io.wirewatch.enrich.language.ModelLanguages;
import io.wirewatch.enrich.text.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Tells how well a tagger finds what it has not seen: `CrossValidate FOLDS ROUNDS [@]SET[*COPIES]
/// ...`.
///
/// Of each set marked with `@`, blocks of 20 sentences in turn are held out of a training, and the
/// model is scored on them as articles are read: language, lists and all.
public final class CrossValidate {
  private static final int BLOCK = 20;

  private final Languages languages = ModelLanguages.read();
  private final Examples examples = new Examples(Training.BITS);
  private final Training training = new Training(examples);
  private final List<Sentence> sentences = new ArrayList<>();
  private final Map<String, SpanScore> scores = new LinkedHashMap<>();

  private CrossValidate() {}

  /// A sentence of a set.
  ///
  /// @param fold in which it is held out; -1 in none
  private record Sentence(String set, int copies, int fold, TaggedTokens tokens, Example example) {}

  /// Trains once a fold and prints the scores so far, a line for each set.
  ///
  /// @throws IOException where a set cannot be read
  public static void main(String[] arguments) throws IOException {
    int folds = Integer.parseInt(arguments[0]);
    CrossValidate validation = new CrossValidate();
    for (String argument : List.of(arguments).subList(2, arguments.length)) {
      validation.read(TrainingSet.parse(argument), folds);
    }
    for (int fold = 0; fold < folds; fold++) {
      validation.run(fold, Integer.parseInt(arguments[1]));
      System.out.println("after fold " + (fold + 1) + " of " + folds);
      validation.scores.forEach((set, score) -> System.out.println(set + " " + score));
    }
  }

  private void read(TrainingSet set, int folds) throws IOException {
    String name = String.valueOf(set.file().getFileName());
    int number = 0;
    for (TaggedTokens tokens : set.sentences()) {
      int fold = set.held() ? number++ / BLOCK % folds : -1;
      Example example = examples.of(tokens.labelled());
      sentences.add(new Sentence(name, set.copies(), fold, tokens, example));
    }
  }

  private void run(int fold, int rounds) {
    List<Example> seen = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (sentence.fold() != fold) {
        seen.addAll(Collections.nCopies(sentence.copies(), sentence.example()));
      }
    }
    score(Entities.with(training.learn(seen, rounds), List.of()), fold);
  }

  private void score(Entities entities, int fold) {
    for (Sentence sentence : sentences) {
      if (sentence.fold() == fold) {
        TaggedText text = sentence.tokens().text();
        Document document = Document.of("", text.text(), languages.of(text.text()));
        scores
            .computeIfAbsent(sentence.set(), _ -> new SpanScore())
            .add(text.names(), SpanScore.names(entities.find(document)));
      }
    }
  }
}
