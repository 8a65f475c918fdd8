/// The alert service's Streams topology: the only package of the service that knows Kafka.
///
/// [AlertTopology] is the sentence from source to sink. The processors carry records between stores
/// and the pure code that decides; they keep nothing that a store does not hold as well, so that a
/// task can move or start again at any record.
@org.jspecify.annotations.NullMarked
package io.wirewatch.alert.topology;
