package io.wirewatch.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// A two-column table that ships with the reader; its first column is compared in lower case.
final class Table {

  private Table() {}

  static Map<String, String> load(String resource) {
    try (InputStream lines =
        Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource)) {
      return new String(lines.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("# "))
          .map(line -> line.split(",", 2))
          .collect(
              Collectors.toUnmodifiableMap(
                  cells -> cells[0].toLowerCase(Locale.ROOT), cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
