/// Pushing articles from files to a running ingest service, over the same HTTP interface that
/// anybody else uses.
///
/// {@link Sources} turns what the command line names into articles, one at a time, so that a file
/// of any length fits in memory; {@link Sender} posts one and says what became of it.
@NullMarked
package io.wirewatch.launcher.send;

import org.jspecify.annotations.NullMarked;
