/// Articles kept on disk: Avro container files, which any tool that knows Avro reads, with outlines
/// beside them that spare a backtest the reading of what no rule can match.
@org.jspecify.annotations.NullMarked
package io.wirewatch.contracts.archive;
