package io.wirewatch.runtime.streams;

import io.wirewatch.contracts.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How a topic stands on the brokers, beside what it should be.
public sealed interface TopicState {

  /// The topic's name.
  String name();

  /// It was not there and is now, as it should be.
  record Created(String name) implements TopicState {}

  /// It is not there.
  record Missing(String name) implements TopicState {}

  /// It was there.
  ///
  /// @param differences a sentence for each setting that is not as it should be; empty if all are
  record Present(String name, int partitions, int replication, List<String> differences)
      implements TopicState {
    /// Copies the differences.
    public Present {
      differences = List.copyOf(differences);
    }
  }

  /// Holds a topic's settings on the brokers against those it should have.
  static TopicState compare(
      Topic topic, int partitions, int replication, Map<String, String> settings) {
    List<String> differences = new ArrayList<>();
    if (partitions != Topic.PARTITIONS) {
      differences.add("has %d partitions, must have %d".formatted(partitions, Topic.PARTITIONS));
    }
    new TreeMap<>(topic.settings())
        .forEach((key, wanted) -> {
          String found = settings.getOrDefault(key, "(not set)");
          if (!found.equals(wanted)) {
            differences.add("%s is %s, should be %s".formatted(key, found, wanted));
          }
        });
    return new Present(topic.name(), partitions, replication, differences);
  }
}
