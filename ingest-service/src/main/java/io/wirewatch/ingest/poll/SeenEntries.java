package io.wirewatch.ingest.poll;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wirewatch.ingest.feed.FeedEntry;
import io.wirewatch.ingest.identity.ArticleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The entries of a feed that were seen, by short keys of what they say: an entry whose text has
/// changed is new again, as a newer version of its article.
///
/// @param keys newest first, at most 1,000
public record SeenEntries(List<String> keys) {

  private static final int MOST = 1_000;
  private static final int KEY_CHARS = 12;

  /// What a fetch brought.
  ///
  /// @param fresh the entries not seen before, in the feed's order, each once
  /// @param seen what has been seen with them
  public record Arrival(List<FeedEntry> fresh, SeenEntries seen) {}

  /// Copies the newest keys.
  public SeenEntries {
    keys = List.copyOf(keys.subList(0, Math.min(MOST, keys.size())));
  }

  /// Tells the new entries from those seen before.
  public Arrival arrive(List<FeedEntry> entries) {
    Map<String, FeedEntry> byKey = new LinkedHashMap<>();
    entries.forEach(entry -> byKey.putIfAbsent(key(entry), entry));
    Set<String> all = new LinkedHashSet<>(byKey.keySet());
    all.addAll(keys);
    byKey.keySet().removeAll(new HashSet<>(keys));
    return new Arrival(List.copyOf(byKey.values()), new SeenEntries(new ArrayList<>(all)));
  }

  private static String key(FeedEntry entry) {
    return ArticleId.hash(
            "entry",
            bytes(entry.guid()),
            bytes(entry.url()),
            bytes(entry.title()),
            bytes(entry.contentHtml()))
        .substring(0, KEY_CHARS);
  }

  private static byte[] bytes(@Nullable String text) {
    return text == null ? new byte[0] : text.getBytes(UTF_8);
  }
}
