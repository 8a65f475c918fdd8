package io.wirewatch.enrich.derived;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import java.time.Instant;

/// What is remembered of a report that others may be made of.
///
/// @param id of the article
/// @param firstAt when its first version came in
/// @param seenAt when its last version came in
/// @param facts of its last version
record Told(String id, Instant firstAt, Instant seenAt, Facts facts) {

  void write(BitWriter out) {
    out.id(id).time(firstAt).time(seenAt);
    facts.write(out);
  }

  static Told read(BitReader in) {
    return new Told(in.id(), in.time(), in.time(), Facts.read(in));
  }
}
