package io.wirewatch.enrich.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Scraped pages with a label for each line, from the files beside this class.
final class LabelledPages {
  private LabelledPages() {}

  /// A line that stays, goes, or is the headline.
  enum Label {
    STAYS,
    GOES,
    HEADLINE
  }

  record Line(Label label, String text) {}

  record Page(String name, List<Line> lines) {
    String text() {
      return String.join("\n\n", lines.stream().map(Line::text).toList());
    }
  }

  static List<Page> read(String... files) {
    List<Page> pages = new ArrayList<>();
    for (String file : files) {
      for (String part : content(file).split("(?m)^## ", -1)) {
        List<String> lines = part.lines().toList();
        if (!part.startsWith("#")) {
          pages.add(
              new Page(
                  lines.getFirst(), lines.stream().skip(1).flatMap(LabelledPages::line).toList()));
        }
      }
    }
    return pages;
  }

  private static Stream<Line> line(String line) {
    if (line.isBlank()) {
      return Stream.of();
    }
    Label label =
        switch (line.charAt(0)) {
          case '+' -> Label.STAYS;
          case '-' -> Label.GOES;
          case '=' -> Label.HEADLINE;
          default -> throw new IllegalStateException("no label: " + line);
        };
    return Stream.of(new Line(label, line.substring(2)));
  }

  private static String content(String file) {
    try (InputStream in = LabelledPages.class.getResourceAsStream("pages/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no pages " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
