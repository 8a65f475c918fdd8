package io.wirewatch.enrich.story;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import java.time.Instant;

/// That an article is in a story.
///
/// @param begunBy the article that began it
/// @param seenAt when the article's last version came in
public record Membership(String begunBy, Instant seenAt) {

  /// The story's id.
  String story() {
    return Story.idBegunBy(begunBy);
  }

  /// Writes it down.
  public void write(BitWriter out) {
    out.id(begunBy).time(seenAt);
  }

  /// Reads what was written.
  public static Membership read(BitReader in) {
    return new Membership(in.id(), in.time());
  }
}
