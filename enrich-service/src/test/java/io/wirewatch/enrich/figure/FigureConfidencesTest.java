package io.wirewatch.enrich.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wirewatch.contracts.Figure;
import io.wirewatch.contracts.article.WordList;
import io.wirewatch.enrich.Calibration;
import io.wirewatch.enrich.entity.Entities;
import io.wirewatch.enrich.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Whether the confidences of figures mean what they say: on sentences of our own, and on request
/// over a labelled set that is no part of the project: `mvn -pl enrich-service -am test
/// -Dtest=FigureConfidencesTest -Dquantities.labelled=FILE
/// -Dsurefire.failIfNoSpecifiedTests=false`.
class FigureConfidencesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Entities ENTITIES = Entities.bundled();
  private static final double NEAR = 1e-4;

  private final Figures figures = new Figures();

  private List<Figure> find(String text) {
    Document document = Document.of("", text, "en");
    return figures.find(document, ENTITIES.find(document), List.of());
  }

  @Test
  void whatIsSaidWithAConfidenceIsRightThatOften() {
    Calibration calibration = new Calibration();
    int meant = 0;
    int right = 0;
    for (String line : WordList.lines(FigureConfidencesTest.class, "figures-held-out.txt")) {
      String[] cells = line.split(" \\| ", 2);
      List<String> labels = new ArrayList<>(List.of(cells[1].split("; ", -1)));
      labels.remove("-");
      meant += labels.size();
      for (Figure figure : find(cells[0])) {
        boolean hit = labels.removeIf(label -> is(label, figure));
        right += hit ? 1 : 0;
        calibration.add(kind(figure), figure.getConfidence(), hit);
        if (!hit) System.out.println("false: " + figure.getValue() + " in " + line);
      }
      if (!labels.isEmpty()) System.out.println("missed: " + labels + " in " + line);
    }
    calibration.print("own figures");
    System.out.println("own figures recall " + right + " of " + meant);
    assertTrue(calibration.error() < .1, "error " + calibration.error());
  }

  private static boolean is(String label, Figure figure) {
    String[] parts = label.split(" ", 2);
    double value = Double.parseDouble(parts[0]);
    boolean same = Math.abs(value - figure.getValue()) <= NEAR * Math.abs(value);
    return same && figure.getUnit().equals(parts[1]);
  }

  private static String kind(Figure figure) {
    return String.format(Locale.ROOT, "%s %.2f", unit(figure), figure.getConfidence());
  }

  private static String unit(Figure figure) {
    return Set.of("count", "percent").contains(figure.getUnit()) ? figure.getUnit() : "unit";
  }

  @Test
  @EnabledIfSystemProperty(named = "quantities.labelled", matches = ".+")
  void whatIsSaidOfALabelledSetIsRightThatOften() throws IOException {
    Calibration calibration = new Calibration();
    for (String line : Files.readAllLines(Path.of(System.getProperty("quantities.labelled")))) {
      JsonNode row = JSON.readTree(line);
      String text = row.path("input").asText();
      for (Figure figure : find(text)) {
        // The set labels neither counts nor shares.
        if (!unit(figure).equals("unit")) continue;
        calibration.add(kind(figure), figure.getConfidence(), isLabelled(row, figure));
      }
    }
    calibration.print("labelled figures");
    assertTrue(calibration.error() < .05, "error " + calibration.error());
  }

  private static boolean isLabelled(JsonNode row, Figure figure) {
    for (JsonNode label : row.path("results")) {
      String value = label.path("Resolution").path("value").asText("");
      boolean place =
          label.path("Start").asInt(-1) == figure.getStart()
              && label.path("End").asInt(-1) + 1 == figure.getEnd();
      if (place && !value.isEmpty() && value.matches("-?[0-9.eE]+")) {
        double number = Double.parseDouble(value);
        if (Math.abs(number - figure.getValue()) <= NEAR * Math.abs(number)) return true;
      }
    }
    return false;
  }
}
