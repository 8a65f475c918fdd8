/// Kafka, as services see it: a host for a Streams topology, a tail of a whole topic, a consumer
/// group, a writer, topics and dead letters. Nothing outside this package sets a client property;
/// what an operator passes through comes in [KafkaSettings].
@org.jspecify.annotations.NullMarked
package io.wirewatch.runtime.streams;
