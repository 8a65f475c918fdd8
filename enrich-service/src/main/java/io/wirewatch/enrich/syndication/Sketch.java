package io.wirewatch.enrich.syndication;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import java.time.Instant;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// What is remembered of one version of an article's text.
///
/// @param id the article's id
/// @param origin the id of the article whose text it carries; its own when it is the first
/// @param agency the agency that it credits
/// @param seenAt when it came in
/// @param sample of its shingles
/// @param filed the shingles by which it is found
public record Sketch(
    String id,
    String origin,
    @Nullable String agency,
    Instant seenAt,
    Sample sample,
    Shingles filed) {

  /// Whether the article is the first with its text.
  boolean isOriginal() {
    return origin.equals(id);
  }

  /// The sketch, filed under no more than these.
  Sketch filedUnder(IntPredicate hashes) {
    return new Sketch(
        id, origin, agency, seenAt, sample, Shingles.ofHashes(filed.hashes().filter(hashes)));
  }

  /// Writes it down.
  public void write(BitWriter out) {
    out.id(id).id(isOriginal() ? "" : origin).text(agency == null ? "" : agency).time(seenAt);
    filed.write(out);
    sample.write(out);
  }

  /// Reads what was written.
  public static Sketch read(BitReader in) {
    String id = in.id();
    String origin = in.id();
    String agency = in.text();
    Instant seenAt = in.time();
    Shingles filed = Shingles.read(in);
    return new Sketch(
        id,
        origin.isEmpty() ? id : origin,
        agency.isEmpty() ? null : agency,
        seenAt,
        Sample.read(in),
        filed);
  }
}
