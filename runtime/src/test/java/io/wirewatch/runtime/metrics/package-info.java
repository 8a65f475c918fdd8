/// What is counted and what is exported.
@org.jspecify.annotations.NullMarked
package io.wirewatch.runtime.metrics;
