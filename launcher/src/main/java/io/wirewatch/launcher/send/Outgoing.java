package io.wirewatch.launcher.send;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// An article on its way out.
///
/// @param name where it comes from, for people to read: a file, or a file and a line
/// @param mediaType the type of the body, with its charset where that is known
/// @param body the bytes to post
/// @param parameters what the body itself does not say: publisher, url and so on
public record Outgoing(
    String name, String mediaType, ByteBuffer body, Map<String, String> parameters) {

  /// Copies the parameters; the bytes are shared.
  public Outgoing {
    body = body.asReadOnlyBuffer();
    parameters = Map.copyOf(parameters);
  }

  /// An article of these bytes.
  public static Outgoing of(
      String name, String mediaType, byte[] body, Map<String, String> parameters) {
    return new Outgoing(name, mediaType, ByteBuffer.wrap(body), parameters);
  }

  /// A copy of the bytes.
  byte[] bytes() {
    var bytes = new byte[body.remaining()];
    body.duplicate().get(bytes);
    return bytes;
  }

  /// The parameters as a query with its question mark, in the order of their names; empty if none.
  String query() {
    return parameters.isEmpty()
        ? ""
        : new TreeMap<>(parameters)
            .entrySet().stream()
                .map(
                    e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
  }
}
