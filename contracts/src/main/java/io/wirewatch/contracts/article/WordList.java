package io.wirewatch.contracts.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Lists of words kept as resources beside the class that reads them; `#` starts a line of comment.
public final class WordList {
  private WordList() {}

  /// All words of a resource, which white space parts.
  public static Set<String> words(Class<?> owner, String resource) {
    return lines(owner, resource).stream()
        .flatMap(line -> List.of(line.split("\\s+", -1)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The lines of a resource that say anything, without the white space around them.
  public static List<String> lines(Class<?> owner, String resource) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.startsWith("#") && !line.isEmpty())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
