/// How any service runs, knowing no news: what a service is and what it is given when it starts.
/// The packages below hold one concern each; only `streams` knows Kafka.
@org.jspecify.annotations.NullMarked
package io.wirewatch.runtime;
