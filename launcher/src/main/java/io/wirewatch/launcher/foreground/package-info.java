/// A program in the foreground of a terminal or a container: it runs until it is told to stop, then
/// stops what it started in the reverse order.
///
/// Stopping is bounded: a part that does not close in time is named and left behind, so that one
/// stuck connection cannot keep the broker from closing its log. A second Ctrl-C ends the process
/// at once; nothing acknowledged is lost by that, since every part survives `kill -9`.
@NullMarked
package io.wirewatch.launcher.foreground;

import org.jspecify.annotations.NullMarked;
