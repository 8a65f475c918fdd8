package io.wirewatch.runtime.config;

/// A value that must not be printed.
///
/// @param value the secret itself, not empty
public record Secret(String value) {

  /// Refuses an empty secret.
  public Secret {
    if (value.isEmpty()) throw new IllegalArgumentException("a secret must not be empty");
  }

  /// Three asterisks, whatever the secret.
  @Override
  public String toString() {
    return "***";
  }
}
