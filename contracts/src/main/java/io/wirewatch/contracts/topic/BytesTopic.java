package io.wirewatch.contracts.topic;

import java.util.Map;

/// A topic whose values are kept as the bytes that they came as.
///
/// @param name the topic's name on the broker
/// @param settings the broker settings it is created with
public record BytesTopic(String name, Map<String, String> settings) implements Topic {

  /// Copies the settings.
  public BytesTopic {
    settings = Map.copyOf(settings);
  }
}
