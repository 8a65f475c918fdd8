package io.wirewatch.runtime.streams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// The name under which an instance rejoins its consumer groups after a restart, so that its
/// partitions and their state come back to it at once instead of after the session timeout.
final class InstanceId {

  private static final String FILE = "instance-id";

  private InstanceId() {}

  /// Reads the id kept in the folder, or makes one and keeps it there.
  static String in(Path stateDirectory) {
    Path file = stateDirectory.resolve(FILE);
    try {
      Files.createDirectories(stateDirectory);
      if (Files.exists(file)) {
        String kept = Files.readString(file).strip();
        if (!kept.isEmpty()) return kept;
      }
      String made = UUID.randomUUID().toString();
      Files.writeString(file, made);
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep an instance id in " + file, e);
    }
  }
}
