package io.wirewatch.ingest.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The form of an article's address that is the same for all the ways in which one address is
/// written and passed on: scheme folded to https, host in lower case without `www`, no default
/// port, no fragment, no tracking parameters, the rest of the query sorted, no slash at the end. It
/// is for telling addresses apart, not for opening them.
public final class CanonicalUrl {

  private static final List<String> TRACKING = tracking();

  private CanonicalUrl() {}

  /// The canonical form; empty for what is no address of the web.
  public static Optional<String> of(String url) {
    return parse(url)
        .map(uri -> "https://" + host(uri) + port(uri) + path(uri) + query(uri.getRawQuery()));
  }

  /// An http or https address with a host; empty for anything else.
  public static Optional<URI> parse(String url) {
    try {
      URI uri = URI.create(url.strip().replace(" ", "%20"));
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return Optional.of(uri).filter(u -> web && u.getHost() != null);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String host(URI uri) {
    return uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
  }

  private static String port(URI uri) {
    int port = uri.getPort();
    return port < 0 || port == 80 || port == 443 ? "" : ":" + port;
  }

  private static String path(URI uri) {
    String path = uri.normalize().getRawPath();
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static String query(@Nullable String raw) {
    if (raw == null) {
      return "";
    }
    String kept =
        Arrays.stream(raw.split("&"))
            .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
            .sorted()
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static boolean isTracking(String parameter) {
    String name = parameter.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
    return TRACKING.stream()
        .anyMatch(known ->
            known.endsWith("*")
                ? name.startsWith(known.substring(0, known.length() - 1))
                : name.equals(known));
  }

  private static List<String> tracking() {
    try (InputStream list =
        Objects.requireNonNull(CanonicalUrl.class.getResourceAsStream("tracking-parameters.txt"))) {
      return new String(list.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
