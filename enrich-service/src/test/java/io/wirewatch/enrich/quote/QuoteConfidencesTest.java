package io.wirewatch.enrich.quote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wirewatch.contracts.Quote;
import io.wirewatch.enrich.Calibration;
import io.wirewatch.enrich.entity.Entities;
import io.wirewatch.enrich.text.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Whether the confidences of quotes and speakers mean what they say. Runs on request only, over a
/// labelled set that is no part of the project: `mvn -pl enrich-service -am test
/// -Dtest=QuoteConfidencesTest -Dquotes.labelled=FILE -Dsurefire.failIfNoSpecifiedTests=false`. A
/// line of the file is `{"id","text","attributions":[{"content":[[from,to]],"source"}]}`, its
/// places code points. The confidences were counted on the articles of even number; printed are
/// both halves.
@EnabledIfSystemProperty(named = "quotes.labelled", matches = ".+")
class QuoteConfidencesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> NO_NAMES =
      Set.of("the", "of", "mr", "mrs", "ms", "president", "for", "a", "an", "former", "in", "at");

  private record Label(int start, int end, String source) {}

  private final Entities entities = Entities.bundled();
  private final Quotes quotes = new Quotes();

  @Test
  void whatIsSaidWithAConfidenceIsRightThatOften() throws IOException {
    Calibration[] said = {new Calibration(), new Calibration()};
    Calibration[] by = {new Calibration(), new Calibration()};
    int number = 0;
    try (InputStream in = Files.newInputStream(Path.of(System.getProperty("quotes.labelled")));
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int half = number++ % 2;
        judge(JSON.readTree(line), said[half], by[half]);
      }
    }
    for (int half = 0; half < 2; half++) {
      String title = half == 0 ? "counted on" : "held out";
      said[half].print(title + " quotes");
      by[half].print(title + " speakers");
    }
    assertTrue(said[1].error() < .05, "quotes " + said[1].error());
    assertTrue(by[1].error() < .05, "speakers " + by[1].error());
  }

  private void judge(JsonNode article, Calibration said, Calibration by) {
    String text = article.path("text").asText();
    Document document = Document.of("", text, "en");
    List<Label> labels = labels(article, text);
    for (Quote quote : quotes.find(document, entities.find(document))) {
      Label label = label(quote, labels);
      String cause = quote.getKind() + String.format(Locale.ROOT, " %.2f", quote.getConfidence());
      said.add(cause, quote.getConfidence(), label != null);
      if (label == null || quote.getSpeaker().isEmpty() || isPronounOfSomebody(quote)) continue;
      boolean right = shares(quote.getSpeaker().get(), label.source());
      String speaker = String.format(Locale.ROOT, " %.2f", quote.getSpeakerConfidence());
      by.add(quote.getKind() + speaker, quote.getSpeakerConfidence(), right);
    }
  }

  /// The set does not say whom a pronoun stands for.
  private static boolean isPronounOfSomebody(Quote quote) {
    String speaker = quote.getSpeaker().orElse("").toLowerCase(Locale.ROOT);
    return Set.of("he", "she", "who").contains(speaker) && quote.getSpeakerEntity().isPresent();
  }

  private static List<Label> labels(JsonNode article, String text) {
    List<Label> labels = new ArrayList<>();
    for (JsonNode attribution : article.path("attributions")) {
      int start = Integer.MAX_VALUE;
      int end = 0;
      for (JsonNode span : attribution.path("content")) {
        start = Math.min(start, span.path(0).asInt());
        end = Math.max(end, span.path(1).asInt());
      }
      labels.add(
          new Label(
              text.offsetByCodePoints(0, start),
              text.offsetByCodePoints(0, end),
              attribution.path("source").asText("")));
    }
    return labels;
  }

  /// The label of which a quote has more than half of the shorter; null where it has none.
  private static @Nullable Label label(Quote quote, List<Label> labels) {
    for (Label label : labels) {
      int shared =
          Math.min(quote.getEnd(), label.end()) - Math.max(quote.getStart(), label.start());
      int shorter = Math.min(quote.getEnd() - quote.getStart(), label.end() - label.start());
      if (2 * shared > shorter) return label;
    }
    return null;
  }

  private static boolean shares(String one, String other) {
    if (one.equalsIgnoreCase(other)) return true;
    Set<String> words = words(one);
    words.retainAll(words(other));
    return !words.isEmpty();
  }

  private static Set<String> words(String name) {
    Set<String> words =
        new HashSet<>(
            Arrays.asList(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").split(" +", -1)));
    words.removeAll(NO_NAMES);
    words.remove("");
    return words;
  }
}
