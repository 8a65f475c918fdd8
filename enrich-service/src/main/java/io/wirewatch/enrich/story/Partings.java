package io.wirewatch.enrich.story;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import java.util.ArrayList;
import java.util.List;

/// From which stories a story was parted, and when it is to be looked at again.
///
/// @param from the story that it was parted from; empty where it began by itself
/// @param apart the ids of the stories that it is not made one with again, as it was parted from
///   them or they from it: the latest [#MOST_APART]
/// @param lookedAt how many articles it had when it was last looked at
record Partings(String from, List<String> apart, int lookedAt) {
  static final Partings NONE = new Partings("", List.of(), 0);

  static final int MOST_APART = 32;

  // Looked at again when a third more have come, an article of a story costs a few of its others to
  // be read, however many there are.
  private static final int FEWEST = 2 * Bisection.FEWEST;
  private static final int GROWTH = 3;

  Partings {
    apart = List.copyOf(apart);
  }

  /// Whether a story of so many articles is to be looked at.
  boolean isDue(int articles) {
    return articles >= FEWEST && GROWTH * articles >= (GROWTH + 1) * lookedAt;
  }

  /// After it was looked at, or has changed otherwise than by an article.
  Partings looked(int articles) {
    return new Partings(from, apart, articles);
  }

  /// After another story was parted from it.
  Partings apartFrom(String other, int articles) {
    return new Partings(from, latest(apart, List.of(other)), articles);
  }

  /// Of a story of so many articles that was parted from another.
  static Partings of(String from, int articles) {
    return new Partings(from, List.of(from), articles);
  }

  /// Of both as one.
  Partings plus(Partings other, int articles) {
    return new Partings(from, latest(apart, other.apart), articles);
  }

  private static List<String> latest(List<String> one, List<String> other) {
    List<String> all = new ArrayList<>(one);
    other.stream().filter(id -> !one.contains(id)).forEach(all::add);
    return all.subList(Math.max(0, all.size() - MOST_APART), all.size());
  }

  void write(BitWriter out) {
    out.text(from).number(apart.size());
    apart.forEach(out::text);
    out.number(lookedAt);
  }

  static Partings read(BitReader in) {
    String from = in.text();
    List<String> apart = new ArrayList<>();
    for (long left = in.number(); left > 0; left--) apart.add(in.text());
    return new Partings(from, apart, (int) in.number());
  }
}
