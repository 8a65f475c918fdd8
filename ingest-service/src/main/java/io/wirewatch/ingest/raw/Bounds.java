package io.wirewatch.ingest.raw;

/// How large the parts of an article may be.
public final class Bounds {

  /// The largest body, in bytes.
  public static final int BODY_BYTES = 512 * 1024;

  /// The longest title, guid or publisher, in UTF-16 code units.
  public static final int NAME_CHARS = 1_000;

  /// The longest address, in UTF-16 code units.
  public static final int URL_CHARS = 4_000;

  private Bounds() {}
}
