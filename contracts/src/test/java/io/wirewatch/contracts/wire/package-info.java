/// The wire format held against every type, against malformed bytes, and against the schemas that
/// were released before.
@org.jspecify.annotations.NullMarked
package io.wirewatch.contracts.wire;
