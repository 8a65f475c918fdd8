/// The runtime's Kafka package on a real broker: what a fake client cannot tell, because it has no
/// transactions, groups or outages.
@org.jspecify.annotations.NullMarked
package io.wirewatch.launcher.streams;
