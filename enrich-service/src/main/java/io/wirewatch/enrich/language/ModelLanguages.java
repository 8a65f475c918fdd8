package io.wirewatch.enrich.language;

import com.ibm.icu.util.ULocale;
import io.wirewatch.enrich.text.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/// OpenNLP's model of 183 languages over character n-grams, read once.
///
/// The model gives dialects and languages without a press the same chance as those of newspapers,
/// which costs it Norwegian and Serbian; `news-languages.txt` mends that.
public final class ModelLanguages implements Languages {
  // Time is linear in the length and 300 characters settle the question.
  private static final int READ_CHARACTERS = 300;
  private static final int FEWEST_LETTERS = 6;
  private static final double LEAST_CONFIDENCE = 0.008;
  private static final double WITHOUT_A_PRESS = 0.05;
  private static final Map<String, Double> WEIGHTS = weights();

  private final LanguageDetectorModel model;
  // From the model's three letters to BCP 47; ICU takes longer over it than the model over a text.
  private final Map<String, String> tags = new ConcurrentHashMap<>();

  private ModelLanguages(LanguageDetectorModel model) {
    this.model = model;
  }

  /// Reads the model from the class path; takes about a second.
  public static ModelLanguages read() {
    try (InputStream in = ModelLanguages.class.getResourceAsStream("/langdetect-183.bin")) {
      if (in == null) {
        throw new IllegalStateException("the language model is not on the class path");
      }
      return new ModelLanguages(new LanguageDetectorModel(in));
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
    return Scripts.language(head).orElseGet(() -> guess(head));
  }

  private String guess(String text) {
    Map<String, Double> byTag = new HashMap<>();
    for (Language language : new LanguageDetectorME(model).predictLanguages(text)) {
      String tag = tags.computeIfAbsent(language.getLang(), ModelLanguages::tag);
      double weight = WEIGHTS.getOrDefault(tag, WITHOUT_A_PRESS);
      byTag.merge(tag, language.getConfidence() * weight, Double::sum);
    }
    return byTag.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(best -> best.getValue() >= LEAST_CONFIDENCE)
        .map(Map.Entry::getKey)
        .orElse(UNKNOWN);
  }

  private static String tag(String threeLetters) {
    return ULocale.createCanonical(threeLetters).getLanguage();
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
