package io.wirewatch.enrich.story;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import java.time.Instant;

/// The articles on one event so far.
///
/// @param id stable
/// @param title the headline of its first article
/// @param lastAt when its last article came in
/// @param articles how many there were, each counted once whatever its versions
/// @param centre the sum of their term weights, of the strongest terms
/// @param length of the centre, each weight multiplied by how rare its term was when the last
///   article came in
public record Story(
    String id, String title, Instant lastAt, int articles, Vector centre, float length) {
  private static final String PREFIX = "story-";
  private static final int TERMS = 160;

  /// A story without an article yet.
  static Story begunBy(String articleId, String title, Instant seenAt) {
    return new Story(idBegunBy(articleId), title, seenAt, 0, Vector.EMPTY, 0);
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

  /// The story as it was before its first article.
  Story withoutArticles() {
    return new Story(id, title, lastAt, 0, Vector.EMPTY, 0);
  }

  /// The story with one more article.
  Story with(Vector article, Rarity rarity, Instant seenAt) {
    Vector sum = centre.plus(article);
    float[] rareInSum = rarity.of(sum);
    Vector strongest = sum.strongest(TERMS, rareInSum);
    float[] rare = strongest == sum ? rareInSum : rarity.of(strongest);
    double squares = 0;
    for (int i = 0; i < rare.length; i++) {
      double scaled = strongest.weight(i) * rare[i];
      squares += scaled * scaled;
    }
    float lengthNow = (float) Math.sqrt(squares);
    return new Story(id, title, later(seenAt), articles + 1, strongest, lengthNow);
  }

  /// The story after a new version of an article of its own.
  Story seen(Instant seenAt) {
    return new Story(id, title, later(seenAt), articles, centre, length);
  }

  private Instant later(Instant seenAt) {
    return lastAt.isAfter(seenAt) ? lastAt : seenAt;
  }

  /// Writes it down.
  public void write(BitWriter out) {
    out.id(begunBy()).text(title).time(lastAt).number(articles);
    out.bits(Float.floatToIntBits(length), Integer.SIZE);
    centre.write(out);
  }

  /// Reads what was written.
  public static Story read(BitReader in) {
    String id = idBegunBy(in.id());
    String title = in.text();
    Instant lastAt = in.time();
    int articles = (int) in.number();
    float length = Float.intBitsToFloat((int) in.bits(Integer.SIZE));
    return new Story(id, title, lastAt, articles, Vector.read(in), length);
  }
}
