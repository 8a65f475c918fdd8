package io.wirewatch.launcher.command;

import io.wirewatch.runtime.config.Configuration;
import io.wirewatch.runtime.config.ConfigurationException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The settings of a command that takes a file of them.
final class Settings {

  private Settings() {}

  /// Reads the file, then the environment.
  ///
  /// @throws CommandFailedException when a setting is not known or refused
  static <C extends Record> C load(Class<C> type, @Nullable Path file) {
    try {
      return Configuration.load(type, file, System.getenv());
    } catch (ConfigurationException e) {
      throw new CommandFailedException(String.valueOf(e.getMessage()), e);
    }
  }
}
