/// Backtests of an archive on disk, on one thread.
@org.jspecify.annotations.NullMarked
package io.wirewatch.bench.backtest;
