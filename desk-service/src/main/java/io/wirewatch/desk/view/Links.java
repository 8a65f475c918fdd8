package io.wirewatch.desk.view;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Decides which addresses of articles the page may link to.
final class Links {

  private Links() {}

  /// The address when it is an absolute http or https one with a host, else empty: an article's
  /// sender may write anything there.
  static Optional<String> web(Optional<String> address) {
    return address.filter(Links::isWeb);
  }

  private static boolean isWeb(String address) {
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme();
      return uri.getHost() != null
          && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
