/// The commands, run as a person runs them.
@org.jspecify.annotations.NullMarked
package io.wirewatch.launcher.command;
