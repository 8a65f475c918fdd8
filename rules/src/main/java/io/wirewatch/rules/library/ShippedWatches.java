package io.wirewatch.rules.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The rule files under `/watches` on the class path.
public final class ShippedWatches {
  private static final String FOLDER = "/watches/";

  /// A rule file.
  ///
  /// @param name the file's name, `troop-deployment.yaml`
  /// @param yaml its text
  public record WatchFile(String name, String yaml) {}

  private ShippedWatches() {}

  /// All files, in the order of `index.txt`.
  public static List<WatchFile> files() {
    return read("index.txt").lines().map(name -> new WatchFile(name, read(name))).toList();
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
