package io.wirewatch.enrich.story;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import java.time.Instant;

/// How far a story goes.
///
/// @param revision one more with each change
/// @param articles how many there were, each counted once whatever its versions
/// @param origins how many of them copied no other
/// @param firstAt when its first article came in
/// @param lastAt when its last one did
record Extent(int revision, int articles, int origins, Instant firstAt, Instant lastAt) {

  /// Of a story without an article yet.
  static Extent none(Instant at) {
    return new Extent(0, 0, 0, at, at);
  }

  /// With one more article.
  Extent with(boolean copy, Instant at) {
    return new Extent(
        revision + 1,
        articles + 1,
        origins + (copy ? 0 : 1),
        earlier(at, firstAt),
        later(at, lastAt));
  }

  /// After a new version of an article.
  Extent seen(Instant at) {
    return new Extent(revision + 1, articles, origins, firstAt, later(at, lastAt));
  }

  /// Both together.
  Extent plus(Extent other) {
    return new Extent(
        revision + 1,
        articles + other.articles,
        origins + other.origins,
        earlier(firstAt, other.firstAt),
        later(lastAt, other.lastAt));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  void write(BitWriter out) {
    out.number(revision).number(articles).number(origins).time(firstAt).time(lastAt);
  }

  static Extent read(BitReader in) {
    return new Extent(
        (int) in.number(), (int) in.number(), (int) in.number(), in.time(), in.time());
  }
}
