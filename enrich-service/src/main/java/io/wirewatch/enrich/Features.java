package io.wirewatch.enrich;

import io.wirewatch.enrich.derived.Facts;
import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import io.wirewatch.enrich.story.Telling;
import io.wirewatch.enrich.story.Terms;
import io.wirewatch.enrich.story.Vector;
import io.wirewatch.enrich.syndication.Shingles;
import io.wirewatch.enrich.text.Document;
import io.wirewatch.enrich.text.Range;
import io.wirewatch.enrich.version.Content;
import io.wirewatch.enrich.version.Wording;
import java.util.List;

/// What placing an article needs of its text. It depends on the article alone, so that it is made
/// where there are many threads.
///
/// @param content the hash of what it says, which tells a new version
/// @param shingles what its origin is found by
/// @param terms what its story is found by
/// @param telling what its story may be known by
/// @param facts what a rewrite of it is found by
/// @param wording what a later version is compared with
public record Features(
    String content,
    Shingles shingles,
    Vector terms,
    Telling telling,
    Facts facts,
    Wording wording) {

  /// The features of a document.
  ///
  /// @param quotations what it quotes, in order
  /// @param entityIds of the entities that it names
  /// @param facts that it states
  static Features of(
      Document document, List<Range> quotations, List<String> entityIds, Facts facts) {
    return new Features(
        Content.hash(document),
        Shingles.of(document.tokens(), quotations),
        Terms.of(document, entityIds),
        Telling.of(document, quotations),
        facts,
        Wording.of(document.title(), document.text()));
  }

  /// Writes them down.
  public void write(BitWriter out) {
    out.id(content);
    shingles.write(out);
    terms.write(out);
    telling.write(out);
    facts.write(out);
    out.bytes(wording.packed());
  }

  /// Reads what was written.
  public static Features read(BitReader in) {
    return new Features(
        in.id(),
        Shingles.read(in),
        Vector.read(in),
        Telling.read(in),
        Facts.read(in),
        Wording.ofPacked(in.bytes()));
  }
}
