package io.wirewatch.desk.page;

/// A file that a browser needs.
final class Asset {

  private final String mediaType;
  private final byte[] bytes;

  Asset(String mediaType, byte[] bytes) {
    this.mediaType = mediaType;
    this.bytes = bytes;
  }

  /// The media type as sent to the browser.
  String mediaType() {
    return mediaType;
  }

  /// The content; not copied, not to be changed.
  byte[] bytes() {
    return bytes;
  }
}
