package io.wirewatch.runtime.config;

/// A configuration that cannot be used; the message names the setting and says what it must be.
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  /// @param message names the setting and the value
  public ConfigurationException(String message) {
    super(message);
  }

  /// @param message names the setting and the value
  /// @param cause what refused it
  public ConfigurationException(String message, Throwable cause) {
    super(message, cause);
  }
}
