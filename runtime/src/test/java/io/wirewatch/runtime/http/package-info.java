/// The server, asked over loopback.
@org.jspecify.annotations.NullMarked
package io.wirewatch.runtime.http;
