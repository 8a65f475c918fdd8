package io.wirewatch.rules.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Lists of words kept as resources: words parted by white space; `#` starts a line of comment.
final class WordList {
  private WordList() {}

  /// All words of a resource beside this class.
  static Set<String> load(String resource) {
    return Set.copyOf(lines(resource).stream().flatMap(List::stream).distinct().toList());
  }

  /// The words of each line that has any.
  static List<List<String>> lines(String resource) {
    try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(resource));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> List.of(line.strip().split("\\s+", -1)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
