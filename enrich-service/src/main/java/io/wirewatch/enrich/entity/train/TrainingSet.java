package io.wirewatch.enrich.entity.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// A set to learn from, gzipped NDJSON of `{"tokens": [...], "tags": [...]}`.
///
/// @param file where it is
/// @param copies how many times each sentence counts, at least 1
/// @param held whether a part of it is held out in cross-validation
record TrainingSet(Path file, int copies, boolean held) {
  private static final String HELD = "@";

  TrainingSet {
    if (copies < 1) {
      throw new IllegalArgumentException("copies must be at least 1, was " + copies);
    }
  }

  /// Reads `[@]FILE[*COPIES]`.
  static TrainingSet parse(String argument) {
    boolean held = argument.startsWith(HELD);
    String rest = held ? argument.substring(HELD.length()) : argument;
    int star = rest.indexOf('*');
    return star < 0
        ? new TrainingSet(Path.of(rest), 1, held)
        : new TrainingSet(
            Path.of(rest.substring(0, star)), Integer.parseInt(rest.substring(star + 1)), held);
  }

  /// The sentences in the order of the file.
  ///
  /// @throws IOException where the file cannot be read
  List<TaggedTokens> sentences() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<TaggedTokens> sentences = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        sentences.add(json.treeToValue(json.readTree(line), TaggedTokens.class));
      }
    }
    return sentences;
  }
}
