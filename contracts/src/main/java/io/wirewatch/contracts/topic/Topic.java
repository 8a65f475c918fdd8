package io.wirewatch.contracts.topic;

import java.util.Map;

/// A topic of the system.
public sealed interface Topic permits AvroTopic, BytesTopic {

  /// Partitions of every topic, fixed for life: the key-to-partition mapping must never change.
  int PARTITIONS = 6;

  /// The topic's name on the broker.
  String name();

  /// The broker settings the topic is created with, beyond partitions and replication.
  Map<String, String> settings();
}
