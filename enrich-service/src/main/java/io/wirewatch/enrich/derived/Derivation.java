package io.wirewatch.enrich.derived;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import java.time.Instant;

/// That a report was made of another.
///
/// @param source the id of the other
/// @param perMille how sure that is, in thousandths
/// @param firstAt when the report's first version came in
/// @param seenAt when its last version came in
public record Derivation(String source, int perMille, Instant firstAt, Instant seenAt) {

  /// Writes it down.
  public void write(BitWriter out) {
    out.id(source).number(perMille).time(firstAt).time(seenAt);
  }

  /// Reads what was written.
  public static Derivation read(BitReader in) {
    return new Derivation(in.id(), (int) in.number(), in.time(), in.time());
  }
}
