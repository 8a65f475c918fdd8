package io.wirewatch.runtime.http;

import java.util.Objects;

/// Where the HTTP server listens.
///
/// @param host the address to bind; 127.0.0.1 if absent
/// @param port 0 for any free port; 8080 if absent
/// @param maxRequestBytes the largest request body; 16 MiB if absent
public record HttpSettings(String host, Integer port, Integer maxRequestBytes) {

  private static final int DEFAULT_PORT = 8080;
  private static final int HIGHEST_PORT = 65_535;
  private static final int DEFAULT_MAX_REQUEST_BYTES = 16 * 1024 * 1024;

  /// Fills in what is absent and checks the ranges.
  public HttpSettings {
    host = Objects.requireNonNullElse(host, "127.0.0.1");
    port = Objects.requireNonNullElse(port, DEFAULT_PORT);
    maxRequestBytes = Objects.requireNonNullElse(maxRequestBytes, DEFAULT_MAX_REQUEST_BYTES);
    if (port < 0 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("port must be between 0 and 65535, was " + port);
    }
    if (maxRequestBytes < 1) {
      throw new IllegalArgumentException(
          "maxRequestBytes must be at least 1, was " + maxRequestBytes);
    }
  }

  /// Listens on a host and port with the default limit on request bodies.
  public HttpSettings(String host, int port) {
    this(host, port, DEFAULT_MAX_REQUEST_BYTES);
  }
}
