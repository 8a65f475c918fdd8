package io.wirewatch.ingest.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gives an article its id: 128 bits of a SHA-256, as 22 characters that are safe in an address.
public final class ArticleId {

  private static final int BYTES = 16;

  private ArticleId() {}

  /// The id of an article, from publisher and guid; without a guid from the canonical address;
  /// without either from publisher and body.
  public static String of(
      String publisher, @Nullable String guid, @Nullable String url, byte[] body) {
    if (guid != null) {
      return hash("guid", publisher.getBytes(UTF_8), guid.getBytes(UTF_8));
    }
    Optional<String> canonical = Optional.ofNullable(url).flatMap(CanonicalUrl::of);
    return canonical
        .map(address -> hash("url", address.getBytes(UTF_8)))
        .orElseGet(() -> hash("body", publisher.getBytes(UTF_8), body));
  }

  /// A short hash of a kind of thing and its parts; parts are told apart by their lengths.
  public static String hash(String kind, byte[]... parts) {
    MessageDigest digest = sha256();
    digest.update(kind.getBytes(UTF_8));
    for (byte[] part : parts) {
      digest.update((":" + part.length + ":").getBytes(UTF_8));
      digest.update(part);
    }
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Arrays.copyOf(digest.digest(), BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
