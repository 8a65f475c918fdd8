/// Where ingest meets Kafka: raw articles written, feeds kept, and the feeds shared out among the
/// instances by a consumer group over the partitions of their topic.
@org.jspecify.annotations.NullMarked
package io.wirewatch.ingest.topology;
