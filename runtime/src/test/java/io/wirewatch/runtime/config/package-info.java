/// Settings from files and the environment, and how they are refused.
@org.jspecify.annotations.NullMarked
package io.wirewatch.runtime.config;
