package io.wirewatch.enrich.clean;

import org.jspecify.annotations.Nullable;

/// Who made an article, as its page says.
///
/// @param byline who wrote it
/// @param dateline where it was written, the words before the dash that opens it
/// @param agency the news agency whose text it is
public record Credits(@Nullable String byline, @Nullable String dateline, @Nullable String agency) {
  static final Credits NONE = new Credits(null, null, null);
}
