package io.wirewatch.enrich.version;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;
import org.jspecify.annotations.Nullable;

/// The title and the text of a version, packed: a text of 500 words takes some 1.5 kB.
public final class Wording {
  private final byte[] packed;

  private Wording(byte[] packed) {
    this.packed = packed;
  }

  /// Packs a title and a text.
  public static Wording of(String title, String text) {
    byte[] plain = (title.length() + "\n" + title + text).getBytes(StandardCharsets.UTF_8);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 2);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return new Wording(packed.toByteArray());
  }

  /// What [#packed] gave.
  public static Wording ofPacked(byte[] packed) {
    return new Wording(packed.clone());
  }

  /// The bytes to be kept.
  public byte[] packed() {
    return packed.clone();
  }

  /// Unpacks it.
  ///
  /// @throws IllegalStateException when the bytes are not of a wording
  public Plain plain() {
    String plain = unpacked();
    int line = plain.indexOf('\n');
    if (line < 0) throw new IllegalStateException("a wording begins with the length of its title");
    int title = line + 1 + Integer.parseInt(plain.substring(0, line));
    return new Plain(plain.substring(line + 1, title), plain.substring(title));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Wording wording && Arrays.equals(packed, wording.packed);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(packed);
  }

  /// A title and a text.
  public record Plain(String title, String text) {}

  private String unpacked() {
    Inflater inflater = new Inflater(true);
    ByteArrayOutputStream plain = new ByteArrayOutputStream(4 * packed.length);
    try (InflaterOutputStream out = new InflaterOutputStream(plain, inflater)) {
      out.write(packed);
    } catch (IOException e) {
      throw new IllegalStateException("the state holds no packed wording", e);
    } finally {
      inflater.end();
    }
    return plain.toString(StandardCharsets.UTF_8);
  }
}
