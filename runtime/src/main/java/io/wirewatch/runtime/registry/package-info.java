/// The schemas that ship with the project, served over the look-up half of the Confluent v7 API, so
/// that ordinary tools decode our topics without another server.
@org.jspecify.annotations.NullMarked
package io.wirewatch.runtime.registry;
