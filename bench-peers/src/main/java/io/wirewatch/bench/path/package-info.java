/// The whole path, from a raw article to an alert, on the launcher's embedded broker.
///
/// [PathBenchmark] starts a JVM for each way of matching and for each stretch of the path; what is
/// not measured (Lucene's monitor, a matcher that knows the answers) stands in the product's place
/// in the same topology.
@NullMarked
package io.wirewatch.bench.path;

import org.jspecify.annotations.NullMarked;
