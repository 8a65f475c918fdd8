package io.wirewatch.runtime.outbound;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How an exchange ended.
public sealed interface Response {

  /// A server answered, with any status.
  ///
  /// @param uri what answered, after redirects
  /// @param headers by lower-case name; of repeated ones the first
  /// @param body decompressed
  record Answered(int status, URI uri, Map<String, String> headers, ByteBuffer body)
      implements Response {

    /// Copies the headers.
    public Answered {
      headers = Map.copyOf(headers);
      body = body.asReadOnlyBuffer();
    }

    /// A copy of the body.
    public byte[] bytes() {
      byte[] copy = new byte[body.remaining()];
      body.duplicate().get(copy);
      return copy;
    }

    /// A header's value by its name in any case.
    public Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }
  }

  /// Our own rules forbid the exchange: the address, the scheme, the redirects or the size. Trying
  /// again gives the same.
  record Refused(String why) implements Response {}

  /// The exchange came to nothing: no such name, no connection, no answer in time. Trying again may
  /// help.
  record Failed(String why) implements Response {}
}
