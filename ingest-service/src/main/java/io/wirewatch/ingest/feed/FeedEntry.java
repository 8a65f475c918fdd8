package io.wirewatch.ingest.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An entry of a feed. A field is null where the feed says nothing of it.
///
/// @param guid what the feed calls the entry, as written
/// @param url where the entry is to be read, absolute where the feed's address is known
/// @param title plain text
/// @param author names, as text
/// @param summary HTML with nothing active in it; empty where nothing else was
/// @param contentHtml the fullest text that the entry carries, HTML with nothing active in it
public record FeedEntry(
    @Nullable String guid,
    @Nullable String url,
    @Nullable String title,
    @Nullable String author,
    @Nullable String summary,
    @Nullable String contentHtml,
    @Nullable Instant publishedAt,
    @Nullable Instant updatedAt) {}
