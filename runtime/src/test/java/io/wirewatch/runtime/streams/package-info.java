/// What of the Kafka package needs no broker; the rest is tested on a real one in the launcher.
@org.jspecify.annotations.NullMarked
package io.wirewatch.runtime.streams;
