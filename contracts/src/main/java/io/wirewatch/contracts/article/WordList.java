package io.wirewatch.contracts.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Lists kept as resources in UTF-8 beside the class that reads them; `#` starts a line of comment.
/// All throw [IllegalStateException] where the resource is not there.
public final class WordList {
  private WordList() {}

  /// All words of a resource, which white space parts.
  public static Set<String> words(Class<?> owner, String resource) {
    return rows(owner, resource).stream()
        .flatMap(List::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The words of each line that has any.
  public static List<List<String>> rows(Class<?> owner, String resource) {
    return lines(owner, resource).stream().map(line -> List.of(line.split("\\s+", -1))).toList();
  }

  /// The lines of a resource that say anything, without the white space around them.
  public static List<String> lines(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource + " beside " + owner.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.startsWith("#") && !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + resource, e);
    }
  }
}
