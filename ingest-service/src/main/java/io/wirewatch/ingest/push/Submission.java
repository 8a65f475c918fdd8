package io.wirewatch.ingest.push;

import io.wirewatch.contracts.Mode;
import io.wirewatch.contracts.PubStatus;
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
/// @param body as it came; empty only of an article that is withheld or canceled
record Submission(Map<String, String> fields, String mediaType, ByteBuffer body) {

  /// The fields that say something of an article, beside its body.
  static final java.util.Set<String> FIELDS =
      java.util.Set.of(
          "url", "publisher", "guid", "title", "publishedAt", "mode", "status", "pubstatus");

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
    PubStatus status = status(fields);
    if (bytes.length == 0 && guid == null && url == null) {
      throw new RefusedException("guid", "", "or url must say which article is " + lower(status));
    }
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
        .setStatus(status)
        .build();
  }

  /// What its publisher says of an article: `status`, or `pubstatus` as ninjs calls it.
  ///
  /// @throws RefusedException for a word that is none, or two that differ
  static PubStatus status(Map<String, String> fields) {
    PubStatus status = status("status", fields).orElse(PubStatus.USABLE);
    PubStatus pubstatus = status("pubstatus", fields).orElse(status);
    if (fields.containsKey("status") && status != pubstatus) {
      throw new RefusedException("pubstatus", lower(pubstatus), "differs from status");
    }
    return pubstatus;
  }

  private static Optional<PubStatus> status(String name, Map<String, String> fields) {
    String written = fields.getOrDefault(name, "").strip();
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "" -> Optional.empty();
      case "usable" -> Optional.of(PubStatus.USABLE);
      case "withheld" -> Optional.of(PubStatus.WITHHELD);
      case "canceled", "cancelled" -> Optional.of(PubStatus.CANCELED);
      default -> throw new RefusedException(name, written, "must be usable, withheld or canceled");
    };
  }

  private static String lower(PubStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
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
