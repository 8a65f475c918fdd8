package io.wirewatch.ingest.push;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// A request's bytes after decompression, up to a bound: a small request that unpacks to a large
/// one is refused where it passes the bound, before the rest is unpacked.
final class BoundedInput extends FilterInputStream {

  private static final int CHUNK = 8 * 1024;

  private final String what;
  private final long maxBytes;
  private long read;
  private byte[] buffer = new byte[0];
  private int at;

  private BoundedInput(InputStream in, String what, long maxBytes) {
    super(in);
    this.what = what;
    this.maxBytes = maxBytes;
  }

  /// @param what is bounded, for the refusal
  static BoundedInput of(InputStream body, boolean zipped, String what, long maxBytes)
      throws IOException {
    return new BoundedInput(zipped ? new GZIPInputStream(body) : body, what, maxBytes);
  }

  /// @throws RefusedException past the bound
  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /// @throws RefusedException past the bound
  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    read += Math.max(0, count);
    if (read > maxBytes) {
      throw RefusedException.tooLarge(what, maxBytes);
    }
    return count;
  }

  /// The next line without its end; empty at the end of the input. A line past `maxLineBytes` comes
  /// cut off one byte past it, and the rest of it is skipped.
  Optional<byte[]> line(int maxLineBytes) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(CHUNK);
    int next = buffered();
    if (next < 0) {
      return Optional.empty();
    }
    for (; next >= 0 && next != '\n'; next = buffered()) {
      if (line.size() <= maxLineBytes) {
        line.write(next);
      }
    }
    return Optional.of(line.toByteArray());
  }

  private int buffered() throws IOException {
    if (at == buffer.length) {
      byte[] chunk = new byte[CHUNK];
      int count = read(chunk, 0, CHUNK);
      if (count < 0) {
        return -1;
      }
      buffer = Arrays.copyOf(chunk, count);
      at = 0;
      return buffered();
    }
    return buffer[at++] & 0xFF;
  }
}
