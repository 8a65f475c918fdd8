/// The rules in force, as one immutable snapshot that all stream threads read and the topic of
/// rules replaces. A revision that cannot be read leaves the one before in force, and is told of.
@org.jspecify.annotations.NullMarked
package io.wirewatch.alert.rulebook;
