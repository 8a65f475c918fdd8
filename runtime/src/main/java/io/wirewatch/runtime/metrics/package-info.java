/// Counters for people: each stage of the stream counts what came in, what went out and what was
/// dropped for which reason, so that nothing vanishes unseen.
@org.jspecify.annotations.NullMarked
package io.wirewatch.runtime.metrics;
