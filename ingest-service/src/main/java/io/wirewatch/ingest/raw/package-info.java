/// The way from a source to the brokers: the port that articles leave through, and the bounds that
/// every article keeps to whichever way it came.
@org.jspecify.annotations.NullMarked
package io.wirewatch.ingest.raw;
