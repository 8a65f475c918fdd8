package io.wirewatch.enrich.syndication;

import io.wirewatch.contracts.Origin;
import io.wirewatch.enrich.text.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Finds the origin of each article in the order of their arrival. For one thread.
///
/// An article's sketch is filed under a sample of the shingles that its source does not have, so
/// that a wire with a hundred copies is filed once. A shingle with eight unrelated carriers is a
/// stock phrase or furniture and leads nowhere.
public final class Origins {
  /// How long an article is remembered after it came in.
  public static final Duration MEMORY = Duration.ofDays(14);

  private static final int STOCK_PHRASE = 8;
  private static final int COMPARED = 12;
  private static final int FORGOTTEN_AT_ONCE = 4;

  private final OriginTables tables;

  public Origins(OriginTables tables) {
    this.tables = tables;
  }

  /// Places an article among those before it and remembers it.
  ///
  /// @param id the article's id; a new version under an id seen before is not its own copy
  /// @param agency the agency that the article credits
  /// @param seenAt when it came in; what is older than this by [#MEMORY] is forgotten
  /// @return with the article's own id when its text is new
  public Origin place(String id, Tokens text, @Nullable String agency, Instant seenAt) {
    forget(seenAt.minus(MEMORY));
    Shingles shingles = Shingles.of(text);
    Optional<Overlap> source =
        Overlap.all(shingles, candidates(id, shingles)).stream()
            .filter(Overlap::isCopy)
            .min(Overlap.SOURCE_FIRST);
    Origin origin =
        source.map(overlap -> copy(id, overlap, agency)).orElseGet(() -> own(id, agency));
    remember(id, shingles, origin, seenAt);
    IntPredicate isNew =
        source
            .<IntPredicate>map(o -> hash -> !o.earlier().shingles().has(hash))
            .orElse(hash -> true);
    shingles.sample().filter(isNew).forEach(hash -> file(id, hash));
    return origin;
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

  /// The earlier articles that share most sampled shingles.
  private List<Sketch> candidates(String id, Shingles shingles) {
    Map<String, Integer> hits = new HashMap<>();
    shingles
        .sample()
        .mapToObj(this::carriers)
        .filter(carriers -> carriers.size() < STOCK_PHRASE)
        .forEach(carriers -> carriers.forEach(carrier -> hits.merge(carrier, 1, Integer::sum)));
    hits.remove(id);
    return hits.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .limit(COMPARED)
        .flatMap(hit -> Optional.ofNullable(tables.sketches().get(hit.getKey())).stream())
        .toList();
  }

  private void remember(String id, Shingles shingles, Origin origin, Instant seenAt) {
    Sketch before = tables.sketches().get(id);
    Shingles all = before == null ? shingles : before.shingles().and(shingles);
    if (before != null) {
      tables.ages().forget(id, before.seenAt());
    }
    String agency = origin.getAgency().orElse(null);
    tables.sketches().put(id, new Sketch(id, origin.getId(), agency, seenAt, all));
    tables.ages().saw(id, seenAt);
  }

  private void file(String id, int hash) {
    List<String> carriers = carriers(hash);
    if (carriers.size() < STOCK_PHRASE && !carriers.contains(id)) {
      List<String> more = new ArrayList<>(carriers);
      more.add(id);
      tables.carriers().put(key(hash), List.copyOf(more));
    }
  }

  private void forget(Instant before) {
    for (String id : tables.ages().takeSeenBefore(before, FORGOTTEN_AT_ONCE)) {
      Sketch sketch = tables.sketches().get(id);
      if (sketch != null) {
        sketch.shingles().sample().forEach(hash -> unfile(id, hash));
        tables.sketches().remove(id);
      }
    }
  }

  private void unfile(String id, int hash) {
    List<String> rest = carriers(hash).stream().filter(carrier -> !carrier.equals(id)).toList();
    if (rest.isEmpty()) {
      tables.carriers().remove(key(hash));
    } else {
      tables.carriers().put(key(hash), rest);
    }
  }

  private List<String> carriers(int hash) {
    List<String> carriers = tables.carriers().get(key(hash));
    return carriers == null ? List.of() : carriers;
  }

  private static String key(int hash) {
    return HexFormat.of().toHexDigits(hash);
  }
}
