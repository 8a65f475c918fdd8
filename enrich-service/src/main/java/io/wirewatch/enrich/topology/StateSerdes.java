package io.wirewatch.enrich.topology;

import io.wirewatch.enrich.derived.Derivation;
import io.wirewatch.enrich.derived.Dossier;
import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import io.wirewatch.enrich.story.Member;
import io.wirewatch.enrich.story.Membership;
import io.wirewatch.enrich.story.Story;
import io.wirewatch.enrich.syndication.Sketch;
import io.wirewatch.enrich.table.Page;
import io.wirewatch.enrich.version.Known;
import io.wirewatch.enrich.version.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;

/// How what is remembered is written: a byte for the layout, then what each kind writes of itself.
final class StateSerdes {
  static final Serde<Known> KNOWN = StateSerde.of(StateSerdes::write, StateSerdes::readKnown);
  static final Serde<Sketch> SKETCH = StateSerde.of(Sketch::write, Sketch::read);
  static final Serde<Story> STORY = StateSerde.of(Story::write, Story::read);
  static final Serde<Membership> MEMBERSHIP = StateSerde.of(Membership::write, Membership::read);
  static final Serde<Member> MEMBER = StateSerde.of(Member::write, Member::read);
  static final Serde<Page> PAGE = StateSerde.of(Page::write, Page::read);
  static final Serde<Dossier> DOSSIER = StateSerde.of(Dossier::write, Dossier::read);
  static final Serde<Derivation> DERIVATION = StateSerde.of(Derivation::write, Derivation::read);

  private StateSerdes() {}

  private static void write(Known known, BitWriter out) {
    out.text(known.publisher()).number(known.contents().size());
    known.contents().forEach(out::id);
    out.number(known.versions()).time(known.seenAt());
    Wording wording = known.wording();
    out.bytes(wording == null ? new byte[0] : wording.packed());
  }

  private static Known readKnown(BitReader in) {
    String publisher = in.text();
    List<String> contents = new ArrayList<>();
    for (long left = in.number(); left > 0; left--) {
      contents.add(in.id());
    }
    int versions = (int) in.number();
    Instant seenAt = in.time();
    byte[] packed = in.bytes();
    Wording wording = packed.length == 0 ? null : Wording.ofPacked(packed);
    return new Known(publisher, contents, versions, seenAt, wording);
  }
}
