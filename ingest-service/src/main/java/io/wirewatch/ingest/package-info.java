/// Sources in, raw articles out.
///
/// Articles are pushed over HTTP or fetched from feeds. Either way they get an id that follows from
/// what they are, so that one that comes twice is one, and are handed to the brokers as they came:
/// nothing is cleaned here and nothing is told to a sender before the brokers have it.
@org.jspecify.annotations.NullMarked
package io.wirewatch.ingest;
