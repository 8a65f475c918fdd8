package io.wirewatch.enrich.clean;

import org.jspecify.annotations.Nullable;

/// Where a page says that it stands.
///
/// @param publisher the name of the site
/// @param section of the site
/// @param canonicalUrl absolute, http or https
public record Site(
    @Nullable String publisher, @Nullable String section, @Nullable String canonicalUrl) {
  static final Site UNKNOWN = new Site(null, null, null);
}
