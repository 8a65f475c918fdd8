package io.wirewatch.contracts.topic;

import io.wirewatch.contracts.wire.AvroDeserializer;
import io.wirewatch.contracts.wire.AvroSerializer;
import io.wirewatch.contracts.wire.CloudEvent;
import io.wirewatch.contracts.wire.SchemaIds;
import java.util.Map;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/// A topic of Avro values keyed by strings.
///
/// @param name the topic's name on the broker
/// @param type the generated class of its values
/// @param event how a value names itself as a CloudEvent
/// @param settings the broker settings it is created with
public record AvroTopic<V extends SpecificRecord>(
    String name, Class<V> type, Function<V, CloudEvent> event, Map<String, String> settings)
    implements Topic {

  /// Copies the settings.
  public AvroTopic {
    settings = Map.copyOf(settings);
  }

  /// The registry subject of the values, after the topic-name strategy.
  public String subject() {
    return name + "-value";
  }

  /// The schema that this build writes.
  public Schema schema() {
    return SpecificData.get().getSchema(type);
  }

  /// Serializer and deserializer of the values; safe to share among threads.
  public Serde<V> serde(SchemaIds ids) {
    return Serdes.serdeFrom(
        new AvroSerializer<>(subject(), schema(), ids, event),
        new AvroDeserializer<>(type, schema(), ids));
  }
}
