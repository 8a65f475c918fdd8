package io.wirewatch.launcher.send;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/// The address that a saved page gives as its own.
final class CanonicalAddress {

  private CanonicalAddress() {}

  /// The canonical link, else the Open Graph address; empty where the page has neither or it is not
  /// an absolute http address.
  static Optional<String> of(byte[] page) {
    try {
      var head = Jsoup.parse(new ByteArrayInputStream(page), null, "").head();
      return Stream.of(
              head.select("link[rel=canonical]").attr("href"),
              head.select("meta[property=og:url]").attr("content"))
          .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
