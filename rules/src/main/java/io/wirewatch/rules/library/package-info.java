/// The watches that ship with Wirewatch: ready to use, and examples of how to write one.
@org.jspecify.annotations.NullMarked
package io.wirewatch.rules.library;
