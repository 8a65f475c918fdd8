package io.wirewatch.enrich;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Files of reports: `== EVENT`, then a line for each report on it; `#` for remarks.
final class ReportLines {
  private ReportLines() {}

  /// A line and the event that it is about.
  record ReportLine(String event, String text) {}

  static List<ReportLine> of(String file) {
    List<ReportLine> lines = new ArrayList<>();
    String event = "";
    for (String line : read(file)) {
      if (line.startsWith("== ")) {
        event = line.substring(3);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(new ReportLine(event, line));
      }
    }
    return lines;
  }

  private static List<String> read(String file) {
    try (InputStream in = ReportLines.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
