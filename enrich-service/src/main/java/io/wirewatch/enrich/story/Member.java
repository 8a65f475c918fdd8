package io.wirewatch.enrich.story;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is kept of an article for as long as its story may be parted.
///
/// @param telling what it may lend its story to be known by; of a copy, nothing
/// @param terms what it added to the centre of its story
/// @param source the article that it copies; null when it is no copy
/// @param at when its first version came in
public record Member(Telling telling, Vector terms, @Nullable String source, Instant at) {

  /// The article that it copies.
  Optional<String> copyOf() {
    return Optional.ofNullable(source);
  }

  /// The same article, saying something else.
  Member saying(Telling other) {
    return new Member(other, terms, source, at);
  }

  /// Writes it down.
  public void write(BitWriter out) {
    telling.write(out);
    terms.write(out);
    out.id(source == null ? "" : source).time(at);
  }

  /// Reads what was written.
  public static Member read(BitReader in) {
    Telling telling = Telling.read(in);
    Vector terms = Vector.read(in);
    String source = in.id();
    return new Member(telling, terms, source.isEmpty() ? null : source, in.time());
  }
}
