package io.wirewatch.enrich.story;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import java.time.Instant;

/// The articles on one event so far.
///
/// @param id stable
/// @param cover what it is known by
/// @param extent how many articles, and when
/// @param parts which articles, as long as they are few
/// @param centre the sum of their term weights, of the strongest terms
/// @param length of the centre, each weight multiplied by how rare its term was when the last
///   article came in
public record Story(
    String id, Cover cover, Extent extent, Parts parts, Vector centre, float length) {
  private static final String PREFIX = "story-";
  private static final int TERMS = 160;

  /// A story without an article yet.
  static Story begunBy(String articleId, Instant seenAt) {
    return new Story(
        idBegunBy(articleId), Cover.NONE, Extent.none(seenAt), Parts.NONE, Vector.EMPTY, 0);
  }

  /// Given by the article, so that one that was forgotten finds the story it began, if others have
  /// kept it alive.
  static String idBegunBy(String articleId) {
    return PREFIX + articleId;
  }

  /// The article that began it.
  String begunBy() {
    return id.substring(PREFIX.length());
  }

  /// The headline that it is known by; empty where its articles have none.
  public String headline() {
    return cover.headline().line().text();
  }

  /// The sentence that it is known by; empty where there is none.
  public String summary() {
    return cover.summary().line().text();
  }

  /// How many changes it has seen.
  public int revision() {
    return extent.revision();
  }

  /// How many articles it has.
  public int articles() {
    return extent.articles();
  }

  /// How many of them copy no other.
  public int origins() {
    return extent.origins();
  }

  /// When its first article came in.
  public Instant firstAt() {
    return extent.firstAt();
  }

  /// When its last article came in.
  public Instant lastAt() {
    return extent.lastAt();
  }

  /// The story as it was before its first article.
  Story withoutArticles() {
    return new Story(id, cover, extent, parts, Vector.EMPTY, 0);
  }

  /// The story with one more article.
  ///
  /// @param copy whether the article copies another
  Story with(String articleId, Vector article, boolean copy, Rarity rarity, Instant seenAt) {
    return weighed(
        cover,
        extent.with(copy, seenAt),
        parts.with(articleId, articles()),
        centre.plus(article),
        rarity);
  }

  /// The story with all of a later one.
  Story with(Story other, Rarity rarity) {
    Story both =
        weighed(
            cover,
            extent.plus(other.extent),
            parts.with(other, articles()),
            centre.plus(other.centre),
            rarity);
    Query query = Query.of(both.centre, rarity);
    return both.coveredBy(cover.or(other.cover, query, rarity));
  }

  /// Whether the two were parted once, and are not to be one again.
  boolean isApartFrom(Story other) {
    return parts.isApartFrom(other) || other.parts.isApartFrom(this);
  }

  /// The story parted otherwise.
  Story with(Partings partings) {
    return new Story(id, cover, extent, parts.with(partings), centre, length);
  }

  /// The id of the story that it was parted from; empty where it began by itself.
  public String partedFrom() {
    return parts.partings().from();
  }

  /// The story with these articles instead of those that it has.
  Story of(Roll articles, Rarity rarity) {
    Extent to = articles.extent(revision() + 1);
    Story other = weighed(cover, to, parts.with(articles.ids()), articles.sum(), rarity);
    return other.coveredBy(articles.cover(cover, Query.of(other.centre, rarity), rarity));
  }

  /// The story after a new version of an article of its own.
  Story seen(Instant seenAt) {
    return new Story(id, cover, extent.seen(seenAt), parts, centre, length);
  }

  /// The story known by something else.
  Story coveredBy(Cover other) {
    return new Story(id, other, extent, parts, centre, length);
  }

  /// Whether all its articles are known, and came in since a time.
  boolean isWholeSince(Instant since) {
    return parts.members().size() == articles() && !firstAt().isBefore(since);
  }

  private Story weighed(Cover by, Extent to, Parts of, Vector sum, Rarity rarity) {
    float[] rareInSum = rarity.of(sum);
    Vector strongest = sum.strongest(TERMS, rareInSum);
    float[] rare = strongest == sum ? rareInSum : rarity.of(strongest);
    return new Story(id, by, to, of, strongest, (float) strongest.length(rare));
  }

  /// Writes it down.
  public void write(BitWriter out) {
    out.id(begunBy());
    cover.write(out);
    extent.write(out);
    parts.write(out);
    out.bits(Float.floatToIntBits(length), Integer.SIZE);
    centre.write(out);
  }

  /// Reads what was written.
  public static Story read(BitReader in) {
    String id = idBegunBy(in.id());
    Cover cover = Cover.read(in);
    Extent extent = Extent.read(in);
    Parts parts = Parts.read(in);
    float length = Float.intBitsToFloat((int) in.bits(Integer.SIZE));
    return new Story(id, cover, extent, parts, Vector.read(in), length);
  }
}
