/// The registry's routes, asked by the registry's client.
@org.jspecify.annotations.NullMarked
package io.wirewatch.runtime.registry;
