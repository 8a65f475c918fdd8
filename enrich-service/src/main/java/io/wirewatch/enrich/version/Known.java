package io.wirewatch.enrich.version;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is remembered of an article's versions.
///
/// @param publisher who sent them
/// @param contents hashes of the contents so far, oldest first, at most 16
/// @param versions how many versions there were
/// @param seenAt when the last one came in
/// @param wording of the last one that may be used, null where there was none
public record Known(
    String publisher,
    List<String> contents,
    int versions,
    Instant seenAt,
    @Nullable Wording wording) {

  private static final int MOST = 16;

  public Known {
    contents = List.copyOf(contents.subList(Math.max(0, contents.size() - MOST), contents.size()));
    if (versions < 1) {
      throw new IllegalArgumentException("versions must be at least 1, was " + versions);
    }
  }
}
