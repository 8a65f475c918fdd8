package io.wirewatch.desk.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The files a browser needs, read from the class path once.
///
/// They are served under one version, a hash of them all, so that browsers may keep them for ever
/// and scripts may name each other.
///
/// @param version changes with the content of any file
/// @param files by name
record Assets(String version, SortedMap<String, Asset> files) {

  private static final String CATALOGUE = "/io/wirewatch/desk/page/assets.properties";
  private static final int VERSION_LENGTH = 12;
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml");

  /// Reads the files that the catalogue lists as `name = place on the class path`.
  ///
  /// @throws IllegalStateException when one is missing: the build is broken
  static Assets read() {
    Properties catalogue = new Properties();
    try (InputStream in = open(CATALOGUE)) {
      catalogue.load(in);
      SortedMap<String, Asset> files = new TreeMap<>();
      for (String name : catalogue.stringPropertyNames()) {
        files.put(name, asset(name, catalogue.getProperty(name)));
      }
      return new Assets(version(files), files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The path that all files are below, without a slash at its end.
  String root() {
    return "/assets/" + version;
  }

  /// A file by its name; empty when there is none.
  Optional<Asset> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  private static Asset asset(String name, String place) throws IOException {
    String extension = name.substring(name.lastIndexOf('.') + 1);
    @Nullable String mediaType = MEDIA_TYPES.get(extension);
    if (mediaType == null) throw new IllegalStateException("no media type for " + name);
    try (InputStream in = open(place)) {
      return new Asset(mediaType, in.readAllBytes());
    }
  }

  private static InputStream open(String place) {
    @Nullable InputStream in = Assets.class.getResourceAsStream(place);
    if (in == null) throw new IllegalStateException(place + " is not on the class path");
    return in;
  }

  private static String version(SortedMap<String, Asset> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach((name, file) -> {
        digest.update(name.getBytes(UTF_8));
        digest.update(file.bytes());
      });
      return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
