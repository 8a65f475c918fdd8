package io.wirewatch.enrich.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.junit.jupiter.api.Test;

/// Holds the model in flat arrays against OpenNLP's own reading of the same file.
final class NgramModelTest {
  private static final List<String> TEXTS =
      List.of(
          "The harbour was closed for two days after the storm, officials said on 3 May.",
          "Der Hafen blieb nach dem Sturm zwei Tage lang geschlossen, ÄÖÜ und ß eingeschlossen.",
          "Порт був закритий два дні після шторму, повідомили рятувальники.",
          "Selkokielinen uutinen kertoo, että satama suljettiin kahdeksi päiväksi.",
          "write to desk@harbour.example or https://harbour.example/a?b=c#d now now now",
          "hahahaha :-) #harbour @desk rt rt: sooooo     closed!!!! \ud83d\ude00 \ud83c\uddf3",
          "İSTANBUL'DA LİMAN İKİ GÜN KAPALI KALDI",
          "x");

  @Test
  void itIsAsSureOfEachLanguageAsTheModelItWasReadFrom() throws IOException {
    NgramModel model;
    LanguageDetectorME theirs;
    try (InputStream in = open();
        InputStream again = open()) {
      model = NgramModelReader.read(in);
      theirs = new LanguageDetectorME(new LanguageDetectorModel(again));
    }
    for (String text : TEXTS) {
      Map<String, Double> expected = new HashMap<>();
      for (Language language : theirs.predictLanguages(text)) {
        expected.put(language.getLang(), language.getConfidence());
      }
      double[] probabilities = model.probabilities(NgramText.of(text));
      assertEquals(expected.size(), probabilities.length);
      for (int i = 0; i < probabilities.length; i++) {
        assertEquals(expected.getOrDefault(model.outcome(i), -1.0), probabilities[i], 1e-6, text);
      }
    }
  }

  @Test
  void anNgramIsNoOtherWhateverItsLength() {
    long a = NgramModel.ngram(0, 'a');
    assertTrue(NgramModel.ngram(NgramModel.ngram(0, '\0'), 'a') != a);
    assertEquals(
        NgramModel.ngram(NgramModel.ngram(a, 'b'), 'c'),
        NgramModel.ngram(NgramModel.ngram(NgramModel.ngram(0, 'a'), 'b'), 'c'));
  }

  private static InputStream open() {
    return Objects.requireNonNull(NgramModelTest.class.getResourceAsStream("/langdetect-183.bin"));
  }
}
