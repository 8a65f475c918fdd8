/// Checks and reports.
@org.jspecify.annotations.NullMarked
package io.wirewatch.runtime.health;
