package io.wirewatch.enrich.syndication;

import io.wirewatch.contracts.Origin;
import io.wirewatch.enrich.table.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the origin of each article in the order of their arrival. For one thread.
///
/// An article is filed under a few of the shingles that its source does not have, so that a wire
/// with a hundred copies is filed once. What shares some of them is compared by its sample.
public final class Origins {
  /// How long an article is remembered after it came in.
  public static final Duration MEMORY = Duration.ofDays(14);

  private static final int FILED = 32;

  private final Archive archive;

  /// Takes up where the table stands.
  ///
  /// @param sketches of the texts so far, by the number of their arrival in hexadecimal digits
  public Origins(Table<Sketch> sketches) {
    this.archive = new Archive(sketches);
  }

  /// Places an article among those before it and remembers it.
  ///
  /// @param id the article's id; a new version under an id seen before is not its own copy
  /// @param agency the agency that the article credits
  /// @param seenAt when it came in; what is older than this by [#MEMORY] is forgotten
  /// @return with the article's own id when its text is new
  public Origin place(String id, Shingles text, @Nullable String agency, Instant seenAt) {
    archive.forget(seenAt.minus(MEMORY));
    List<Archive.Filed> alike = archive.alike(text, seenAt.minus(MEMORY));
    Optional<Overlap> source =
        Overlap.all(text, ofOthers(alike, id)).stream()
            .filter(Overlap::isCopy)
            .min(Overlap.SOURCE_FIRST);
    Origin origin =
        source.map(overlap -> copy(id, overlap, agency)).orElseGet(() -> own(id, agency));
    Shingles filed = filed(text, source.map(Overlap::earlier).orElse(null));
    for (Archive.Filed version : alike) {
      if (version.sketch().id().equals(id)) archive.leave(version, text);
    }
    String credited = origin.getAgency().orElse(null);
    archive.add(new Sketch(id, origin.getId(), credited, seenAt, Sample.of(text), filed));
    return origin;
  }

  private static List<Sketch> ofOthers(List<Archive.Filed> texts, String id) {
    return texts.stream()
        .map(Archive.Filed::sketch)
        .filter(sketch -> !sketch.id().equals(id))
        .toList();
  }

  private static Origin own(String id, @Nullable String agency) {
    return Origin.newBuilder().setId(id).setAgency(agency).build();
  }

  private static Origin copy(String id, Overlap overlap, @Nullable String agency) {
    Sketch earlier = overlap.earlier();
    if (earlier.origin().equals(id)) {
      return own(id, agency);
    }
    return Origin.newBuilder()
        .setId(earlier.origin())
        .setCopyOf(earlier.id())
        .setShare(overlap.share())
        .setAgency(agency != null ? agency : earlier.agency())
        .build();
  }

  /// The lowest shingles that the source, as far as its sample tells, does not have.
  private Shingles filed(Shingles text, @Nullable Sketch source) {
    return Shingles.ofHashes(
        IntStream.range(0, text.size())
            .map(text::hash)
            .filter(archive::takes)
            .filter(hash -> source == null || source.sample().lacks(hash))
            .limit(FILED));
  }
}
