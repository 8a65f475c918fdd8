package io.wirewatch.enrich.version;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells new texts from those seen before, in the order of their arrival. For one thread.
public final class Versions {
  /// How long an article is remembered after its last version came in.
  public static final Duration MEMORY = Duration.ofDays(30);

  private static final int FORGOTTEN_AT_ONCE = 4;

  private final VersionTables tables;

  public Versions(VersionTables tables) {
    this.tables = tables;
  }

  /// Judges a text and remembers it.
  ///
  /// An older version that is sent again after a newer one is not a third: a feed replayed from its
  /// beginning changes nothing.
  ///
  /// @param content the hash of title and text
  /// @param wording of the version, null where it may not be used
  /// @param seenAt when it came in
  public Verdict judge(
      String id, String publisher, String content, @Nullable Wording wording, Instant seenAt) {
    forget(seenAt.minus(MEMORY));
    Known before = tables.known().get(id);
    if (before != null && before.contents().contains(content)) {
      return new Verdict.SentAgain();
    }
    String first = tables.contents().get(contentKey(content, publisher));
    if (first != null && !first.equals(id)) {
      return new Verdict.Renumbered(first);
    }
    List<String> contents = new ArrayList<>(before == null ? List.of() : before.contents());
    contents.add(content);
    int version = before == null ? 1 : before.versions() + 1;
    if (before != null) {
      tables.ages().forget(id, before.seenAt());
    }
    Wording former = before == null ? null : before.wording();
    Wording last = wording == null ? former : wording;
    tables.known().put(id, new Known(publisher, contents, version, seenAt, last));
    tables.contents().put(contentKey(content, publisher), id);
    tables.ages().saw(id, seenAt);
    return new Verdict.Fresh(version, Optional.ofNullable(former));
  }

  private void forget(Instant before) {
    for (String id : tables.ages().takeSeenBefore(before, FORGOTTEN_AT_ONCE)) {
      Known known = tables.known().get(id);
      if (known != null) {
        known
            .contents()
            .forEach(hash -> tables.contents().remove(contentKey(hash, known.publisher())));
        tables.known().remove(id);
      }
    }
  }

  private static String contentKey(String content, String publisher) {
    return content + "|" + publisher;
  }
}
