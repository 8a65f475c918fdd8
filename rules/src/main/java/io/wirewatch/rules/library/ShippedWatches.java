package io.wirewatch.rules.library;

import io.wirewatch.rules.language.RuleFile;
import io.wirewatch.rules.language.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rule files under `/watches` on the class path: a library to copy from, and of it those that
/// are in force where a service is told to use them.
public final class ShippedWatches {
  private static final String FOLDER = "/watches/";
  private static final String LIBRARY = "library/";
  private static final String SETS = "sets.yaml";
  private static final Pattern NAMED_SET = Pattern.compile("@([a-z0-9][a-z0-9-]*)");

  /// A rule file.
  ///
  /// @param name the file's name, `troop-deployment.yaml`
  /// @param yaml its text
  public record WatchFile(String name, String yaml) {}

  private ShippedWatches() {}

  /// Those in force, in the order of `index.txt`. They name no set.
  public static List<WatchFile> files() {
    return read("index.txt")
        .lines()
        .map(name -> new WatchFile(name, read(LIBRARY + name)))
        .toList();
  }

  /// The whole library, in the order of its `index.txt`. The sets that its watches name are not in
  /// their files: see [#sets()] and [#copy(String)].
  public static List<WatchFile> library() {
    return read(LIBRARY + "index.txt")
        .lines()
        .map(name -> new WatchFile(name, read(LIBRARY + name)))
        .toList();
  }

  /// The sets that the library's watches share.
  public static Sets sets() {
    return RuleFile.sets(read(LIBRARY + SETS));
  }

  /// A watch of the library as a file that stands alone: with the sets that it names.
  ///
  /// @param id of its rule
  public static Optional<String> copy(String id) {
    return library().stream()
        .filter(file -> file.name().equals(id + ".yaml"))
        .findFirst()
        .map(file -> definitions(file.yaml()) + file.yaml());
  }

  private static String definitions(String yaml) {
    Map<String, String> named = new TreeMap<>();
    gather(yaml, named);
    if (named.isEmpty()) return "";
    StringBuilder sets = new StringBuilder("sets:\n");
    named.forEach((name, text) ->
        sets.append("  ").append(name).append(": >\n    ").append(text.strip()).append('\n'));
    return sets.toString();
  }

  private static void gather(String text, Map<String, String> named) {
    Map<String, String> known = sets().texts();
    Matcher set = NAMED_SET.matcher(text);
    while (set.find()) {
      String name = set.group(1);
      String meaning = known.get(name);
      if (meaning != null && named.putIfAbsent(name, meaning) == null) gather(meaning, named);
    }
  }

  private static String read(String name) {
    try (InputStream in =
        Objects.requireNonNull(ShippedWatches.class.getResourceAsStream(FOLDER + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
