package io.wirewatch.ingest.push;

import io.wirewatch.contracts.Mode;
import io.wirewatch.contracts.RawArticle;
import io.wirewatch.ingest.identity.ArticleId;
import io.wirewatch.ingest.identity.CanonicalUrl;
import io.wirewatch.ingest.identity.Publishers;
import io.wirewatch.ingest.raw.Bounds;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a sender says of an article, checked field by field.
///
/// @param fields by name, among those of [#FIELDS]; blank ones count as left out
/// @param mediaType of the body, with its charset
/// @param body as it came, not empty
record Submission(Map<String, String> fields, String mediaType, ByteBuffer body) {

  /// The fields that say something of an article, beside its body.
  static final java.util.Set<String> FIELDS =
      java.util.Set.of("url", "publisher", "guid", "title", "publishedAt", "mode");

  /// The article.
  ///
  /// @throws RefusedException naming the field that is wrong
  RawArticle toArticle(Instant receivedAt) {
    String url = field("url", Bounds.URL_CHARS);
    Optional<URI> address = url == null ? Optional.empty() : address(url);
    String publisher = publisher(address);
    String guid = field("guid", Bounds.NAME_CHARS);
    byte[] bytes = new byte[body.remaining()];
    body.duplicate().get(bytes);
    return RawArticle.newBuilder()
        .setId(ArticleId.of(publisher, guid, url, bytes))
        .setPublisher(publisher)
        .setSource("push")
        .setUrl(url)
        .setGuid(guid)
        .setTitle(field("title", Bounds.NAME_CHARS))
        .setPublishedAt(publishedAt())
        .setReceivedAt(receivedAt)
        .setMediaType(mediaType)
        .setBody(ByteBuffer.wrap(bytes))
        .setMode(mode())
        .build();
  }

  private static Optional<URI> address(String url) {
    return Optional.of(
        CanonicalUrl.parse(url)
            .orElseThrow(
                () -> new RefusedException("url", url, "must be an http or https address")));
  }

  private String publisher(Optional<URI> address) {
    String named = field("publisher", Bounds.NAME_CHARS);
    if (named != null) {
      return named;
    }
    return address
        .map(Publishers::of)
        .orElseThrow(
            () -> new RefusedException("publisher", "", "must be given where there is no url"));
  }

  private @Nullable Instant publishedAt() {
    String written = field("publishedAt", Bounds.NAME_CHARS);
    if (written == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(written).toInstant();
    } catch (DateTimeException _) {
      throw new RefusedException(
          "publishedAt", written, "must be a time with its zone, as 2026-03-01T09:30:00Z");
    }
  }

  private Mode mode() {
    String written = field("mode", Bounds.NAME_CHARS);
    return switch (written == null ? "LIVE" : written.toUpperCase(Locale.ROOT)) {
      case "LIVE" -> Mode.LIVE;
      case "BACKFILL" -> Mode.BACKFILL;
      default -> throw new RefusedException("mode", written, "must be live or backfill");
    };
  }

  private @Nullable String field(String name, int maxChars) {
    String value = fields.get(name);
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > maxChars) {
      throw new RefusedException(name, value, "must be at most " + maxChars + " characters");
    }
    return value.strip();
  }
}
