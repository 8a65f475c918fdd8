package io.wirewatch.launcher.together;

import java.nio.file.Path;

/// Another process works on the data directory.
public final class DataDirectoryInUseException extends Exception {

  private static final long serialVersionUID = 1L;

  DataDirectoryInUseException(Path path, String user) {
    super("%s is in use by %s".formatted(path, user.isBlank() ? "another process" : user));
  }
}
