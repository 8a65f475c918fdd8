package io.wirewatch.runtime.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/// Reads an answer's bytes, decompressed, up to a bound: a small answer that unpacks to a large one
/// is cut off where it passes it.
final class BoundedBody {

  private BoundedBody() {}

  /// @throws TooLargeException when there are more than `maxBytes` after decompression
  static byte[] read(@Nullable HttpEntity entity, int maxBytes) throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    try (InputStream body = decoded(entity)) {
      byte[] read = body.readNBytes(maxBytes);
      if (read.length == maxBytes && body.read() >= 0) {
        throw new TooLargeException(maxBytes);
      }
      return read;
    }
  }

  private static InputStream decoded(HttpEntity entity) throws IOException {
    String encoding = entity.getContentEncoding();
    boolean zipped =
        encoding != null && encoding.toLowerCase(java.util.Locale.ROOT).contains("gzip");
    return zipped ? new GZIPInputStream(entity.getContent()) : entity.getContent();
  }
}
