package io.wirewatch.runtime.streams;

/// Where in a topic a record is.
///
/// @param partition 0 or greater
/// @param offset 0 or greater; grows within the partition, with gaps
public record Position(int partition, long offset) {}
