package io.wirewatch.bench.clean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// A page as it came.
///
/// @param url where it is from
/// @param html all of it
/// @param bytes the same in UTF-8
@SuppressWarnings("ArrayRecordComponent") // not compared
record Page(String url, String html, byte[] bytes) {
  private static final String NOWHERE = "https://example.org/";

  /// The pages of a file of NDJSON, one in each line as `html` and, where known, `url`; gzipped if
  /// the name ends in `.gz`. Throws [IOException] with the line of what is no page.
  static List<Page> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Page> pages = new ArrayList<>();
    try (BufferedReader lines = open(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) continue;
        JsonNode page = json.readTree(line);
        if (!page.path("html").isTextual()) {
          throw new IOException("%s:%d: no field html".formatted(file, number));
        }
        pages.add(of(page.path("url").asText(NOWHERE), page.path("html").asText()));
      }
    }
    if (pages.isEmpty()) throw new IOException(file + ": no pages");
    return pages;
  }

  private static Page of(String url, String html) {
    return new Page(url.isBlank() ? NOWHERE : url, html, html.getBytes(StandardCharsets.UTF_8));
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }
}
