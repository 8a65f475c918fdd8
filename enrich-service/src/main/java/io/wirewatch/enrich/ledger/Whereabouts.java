package io.wirewatch.enrich.ledger;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.ReportedClaims;
import io.wirewatch.enrich.table.Ages;
import io.wirewatch.enrich.table.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which story's ledger has the claims of each article, so that they can be taken from there. For
/// one thread.
public final class Whereabouts {
  /// How long an article is remembered after it was received last.
  static final Duration MEMORY = Duration.ofDays(30);

  private static final int FORGOTTEN_AT_ONCE = 4;
  private static final int PARTS = 3;

  private final Table<String> known;
  private final Ages ages;

  /// What goes to the ledger of a story.
  ///
  /// @param story its id
  /// @param claims none where what the article claimed is taken back
  public record Addressed(String story, ReportedClaims claims) {}

  private record Place(int version, Instant receivedAt, String story) {
    static Place of(String written) {
      List<String> parts = List.of(written.split(" ", PARTS));
      return new Place(
          Integer.parseInt(parts.get(0)),
          Instant.ofEpochMilli(Long.parseLong(parts.get(1))),
          parts.get(2));
    }

    String written() {
      return version + " " + receivedAt.toEpochMilli() + " " + story;
    }
  }

  /// @param known the place of each article by its id
  /// @param ages when each was received
  public Whereabouts(Table<String> known, Ages ages) {
    this.known = known;
    this.ages = ages;
  }

  /// What an article changes in ledgers: nothing where neither it nor its earlier version claims
  /// anything.
  public List<Addressed> of(Article article) {
    ages.takeSeenBefore(article.getReceivedAt().minus(MEMORY), FORGOTTEN_AT_ONCE)
        .forEach(known::remove);
    @Nullable String written = known.get(article.getId());
    @Nullable Place before = written == null ? null : Place.of(written);
    if (before != null && before.version() > article.getVersion()) return List.of();
    ReportedClaims claims = Reports.of(article);
    List<Addressed> addressed = new ArrayList<>();
    boolean claiming = !claims.getClaims().isEmpty();
    if (before != null && !(claiming && before.story().equals(article.getStory()))) {
      addressed.add(new Addressed(before.story(), without(claims)));
    }
    if (claiming) addressed.add(new Addressed(article.getStory(), claims));
    remember(article, before, claiming);
    return addressed;
  }

  private static ReportedClaims without(ReportedClaims claims) {
    return ReportedClaims.newBuilder(claims).setClaims(List.of()).build();
  }

  private void remember(Article article, @Nullable Place before, boolean claiming) {
    if (before != null) {
      ages.forget(article.getId(), before.receivedAt());
      known.remove(article.getId());
    }
    if (!claiming) return;
    Place place = new Place(article.getVersion(), article.getReceivedAt(), article.getStory());
    known.put(article.getId(), place.written());
    ages.saw(article.getId(), article.getReceivedAt());
  }
}
