package io.wirewatch.enrich.language;

import com.ibm.icu.util.ULocale;
import io.wirewatch.contracts.article.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// OpenNLP's model of 183 languages over character n-grams, read once.
///
/// The model gives dialects and languages without a press the same chance as those of newspapers,
/// which costs it Norwegian and Serbian; `news-languages.txt` mends that.
public final class ModelLanguages implements Languages {
  // Time is linear in the length and 300 characters settle the question.
  private static final int READ_CHARACTERS = 300;
  private static final int READ_FIRST = 150;
  private static final double BEYOND_DOUBT = 0.95;
  private static final int[] NONE = {};
  private static final int FEWEST_LETTERS = 6;
  private static final double LEAST_CONFIDENCE = 0.008;
  private static final double WITHOUT_A_PRESS = 0.05;

  private final NgramModel model;
  private final String[] tags;
  // Of each outcome of the model, which of the tags it is, and how much it counts.
  private final int[] tagOf;
  private final double[] weightOf;
  // Nobody writes these in Latin letters, but the model takes short careless English for them. Not
  // every language of another script is such a one: people write Urdu and Hindi in Latin letters,
  // and to leave all of them out cost .007 of accuracy.
  private final int[] neverLatin;

  private ModelLanguages(NgramModel model) {
    this.model = model;
    Map<String, Double> weights = weights();
    String[] tagByOutcome = new String[model.outcomes()];
    // ICU takes longer over it than the model over a text.
    Arrays.setAll(tagByOutcome, i -> ULocale.createCanonical(model.outcome(i)).getLanguage());
    this.tags = Arrays.stream(tagByOutcome).distinct().sorted().toArray(String[]::new);
    this.neverLatin =
        Stream.of("fa", "zh").mapToInt(tag -> Arrays.binarySearch(tags, tag)).toArray();
    this.tagOf = new int[tagByOutcome.length];
    this.weightOf = new double[tagByOutcome.length];
    for (int i = 0; i < tagByOutcome.length; i++) {
      tagOf[i] = Arrays.binarySearch(tags, tagByOutcome[i]);
      weightOf[i] = weights.getOrDefault(tagByOutcome[i], WITHOUT_A_PRESS);
    }
  }

  /// Reads the model from the class path; takes a good part of a second.
  public static ModelLanguages read() {
    try (InputStream in = ModelLanguages.class.getResourceAsStream("/langdetect-183.bin")) {
      if (in == null) {
        throw new IllegalStateException("the language model is not on the class path");
      }
      return new ModelLanguages(NgramModelReader.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the language model", e);
    }
  }

  @Override
  public String of(String text) {
    String head = text.substring(0, Math.min(text.length(), READ_CHARACTERS));
    if (head.codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS).count()
        < FEWEST_LETTERS) {
      return Scripts.language(head).orElse(UNKNOWN);
    }
    return Scripts.isLatin(head)
        ? guess(head, true)
        : Scripts.language(head).orElseGet(() -> guess(head, false));
  }

  /// The most probable tag; the second half is read where the first leaves a doubt.
  private String guess(String text, boolean inLatin) {
    if (text.length() == READ_CHARACTERS) {
      double[] byTag = byTag(text.substring(0, READ_FIRST), inLatin);
      int best = best(byTag);
      if (byTag[best] >= BEYOND_DOUBT) {
        return tags[best];
      }
    }
    double[] byTag = byTag(text, inLatin);
    int best = best(byTag);
    return byTag[best] >= LEAST_CONFIDENCE ? tags[best] : UNKNOWN;
  }

  /// How probable each tag is, weighed by how common its news is, in these letters.
  private double[] byTag(String text, boolean inLatin) {
    double[] probabilities = model.probabilities(NgramText.of(text));
    double[] byTag = new double[tags.length];
    for (int i = 0; i < probabilities.length; i++) {
      byTag[tagOf[i]] += probabilities[i] * weightOf[i];
    }
    for (int tag : inLatin ? neverLatin : NONE) {
      byTag[tag] = 0;
    }
    return byTag;
  }

  /// Of equally probable ones the last by the alphabet.
  private static int best(double[] byTag) {
    int best = 0;
    for (int tag = 1; tag < byTag.length; tag++) {
      best = byTag[tag] >= byTag[best] ? tag : best;
    }
    return best;
  }

  private static Map<String, Double> weights() {
    Map<String, Double> weights = new HashMap<>();
    for (String line : WordList.lines(ModelLanguages.class, "news-languages.txt")) {
      int blank = line.indexOf(' ');
      weights.put(
          blank < 0 ? line : line.substring(0, blank),
          blank < 0 ? 1.0 : Double.parseDouble(line.substring(blank + 1)));
    }
    return Map.copyOf(weights);
  }
}
