/// Matchers of rules side by side, each in a JVM of its own.
///
/// A [Contender] holds articles against rules; those on the class path are found as services.
/// [MatcherBenchmark] starts a [Trial] for each contender and number of rules, and prints what they
/// took and whether their matches agree.
@NullMarked
package io.wirewatch.bench.matcher;

import org.jspecify.annotations.NullMarked;
