/// What the command line offers, a class a command.
///
/// A command reads its options, says in its first line where to look, and leaves the work to
/// others. Its status is 0 when all was done, 1 when something failed or was refused, 2 when it was
/// misused. What is meant for another program goes to standard output, everything else to standard
/// error.
@NullMarked
package io.wirewatch.launcher.command;

import org.jspecify.annotations.NullMarked;
