package io.wirewatch.runtime.outbound;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Map;

/// One outbound request.
///
/// @param method `GET` or `POST`
/// @param uri absolute; a scheme other than http and https is refused when it is exchanged
/// @param headers sent as they stand, one value each
/// @param body what is sent; empty for none
/// @param maxRedirects how many redirects are followed, 0 to 3; a GET's only. Past them the
///   redirect itself is the answer when this is 0, and a refusal otherwise
/// @param maxBytes the largest answer accepted, in bytes after decompression
public record Request(
    String method,
    URI uri,
    Map<String, String> headers,
    ByteBuffer body,
    int maxRedirects,
    int maxBytes) {

  private static final int MOST_REDIRECTS = 3;

  /// Copies what can change and checks the bounds.
  public Request {
    headers = Map.copyOf(headers);
    body = body.asReadOnlyBuffer();
    if (!method.equals("GET") && !method.equals("POST")) {
      throw new IllegalArgumentException("method must be GET or POST, was " + method);
    }
    if (maxRedirects < 0 || maxRedirects > (method.equals("GET") ? MOST_REDIRECTS : 0)) {
      throw new IllegalArgumentException(method + " may not follow " + maxRedirects + " redirects");
    }
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes must be at least 1, was " + maxBytes);
    }
  }

  /// A GET that follows up to three redirects.
  public static Request get(URI uri, Map<String, String> headers, int maxBytes) {
    return new Request("GET", uri, headers, ByteBuffer.allocate(0), MOST_REDIRECTS, maxBytes);
  }

  /// A POST that follows no redirect; the content type is a header.
  public static Request post(URI uri, Map<String, String> headers, byte[] body, int maxBytes) {
    return new Request("POST", uri, headers, ByteBuffer.wrap(body.clone()), 0, maxBytes);
  }

  /// A copy of what is sent.
  byte[] bytes() {
    byte[] copy = new byte[body.remaining()];
    body.duplicate().get(copy);
    return copy;
  }
}
