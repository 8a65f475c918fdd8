/// The command line.
///
/// One class a command; each says in its first line of output where to look. What a command does is
/// elsewhere: the services, and {@link io.wirewatch.launcher.broker} for the broker that `demo` and
/// `up` bring along.
@NullMarked
package io.wirewatch.launcher;

import org.jspecify.annotations.NullMarked;
