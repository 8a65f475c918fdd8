package io.wirewatch.contracts.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;

/// How a record names itself to tools that know nothing of its schema: CloudEvents 1.0, Kafka
/// binding, binary mode.
///
/// @param id unique among the records of the topic; equal for a record written again
/// @param time when what the record tells happened
public record CloudEvent(String id, Instant time) {

  /// Sets the `ce_` headers and the content type, replacing those a forwarded record brought along.
  void writeTo(Headers headers, String topic, String type) {
    set(headers, "ce_specversion", "1.0");
    set(headers, "ce_id", id);
    set(headers, "ce_source", "urn:wirewatch:" + topic);
    set(headers, "ce_type", type);
    set(headers, "ce_time", time.toString());
    set(headers, "content-type", "application/avro");
  }

  private static void set(Headers headers, String name, String value) {
    headers.remove(name).add(name, value.getBytes(UTF_8));
  }
}
