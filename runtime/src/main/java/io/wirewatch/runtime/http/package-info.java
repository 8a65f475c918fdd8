/// The one HTTP server of a process: the routes of its services, health, metrics, and problem
/// documents after RFC 9457 for every answer that is an error.
@org.jspecify.annotations.NullMarked
package io.wirewatch.runtime.http;
