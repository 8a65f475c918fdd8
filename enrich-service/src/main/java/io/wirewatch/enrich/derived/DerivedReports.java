package io.wirewatch.enrich.derived;

import io.wirewatch.contracts.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the earlier report that each report was made of, in the order of their arrival. For one
/// thread.
///
/// A report is held against its story's [Dossier], which is one look-up. What copies another is not
/// held against anything: it was made of whatever its origin was made of.
public final class DerivedReports {
  /// How long a report is remembered after its last version came in.
  public static final Duration MEMORY = Duration.ofDays(14);

  /// From this confidence on, in thousandths, a report is said to be derived.
  static final int LIKELY = 500;

  private static final int THOUSAND = 1_000;
  private static final int FORGOTTEN_AT_ONCE = 4;

  private final DerivedTables tables;

  public DerivedReports(DerivedTables tables) {
    this.tables = tables;
  }

  /// The report that an article was made of, if any; the article is remembered. A new version is
  /// held against what came in before the first.
  ///
  /// @param id of the article
  /// @param story that it was placed in
  /// @param seenAt when it came in
  public Optional<Source> place(
      String id, Origin origin, String story, LaterReport report, Instant seenAt) {
    forget(seenAt.minus(MEMORY));
    Dossier before = tables.dossiers().get(story);
    Dossier dossier = before == null ? Dossier.EMPTY : before.since(seenAt.minus(MEMORY));
    if (origin.getCopyOf().isPresent()) {
      if (dossier.find(id).isPresent()) keep(story, dossier.without(id));
      remember(id, null, seenAt);
      return inherited(origin.getId(), dossier);
    }
    return original(id, story, report, dossier, seenAt);
  }

  /// Forgets a story that is over.
  public void forgetStory(String story) {
    tables.dossiers().remove(story);
  }

  /// Takes the reports of a story over to the one that it was merged into.
  public void mergeStory(String from, String into) {
    Dossier moved = tables.dossiers().get(from);
    if (moved == null) return;
    Dossier there = tables.dossiers().get(into);
    tables.dossiers().remove(from);
    keep(into, there == null ? moved : there.with(moved));
  }

  /// Takes some reports of a story over to the one that was parted from it.
  ///
  /// @param articles the ids of those that are in the other now
  public void partStory(String from, String into, List<String> articles) {
    Dossier whole = tables.dossiers().get(from);
    if (whole == null) return;
    Set<String> moved = Set.copyOf(articles);
    keep(from, whole.only(id -> !moved.contains(id)));
    keep(into, whole.only(moved::contains));
  }

  private Optional<Source> original(
      String id, String story, LaterReport report, Dossier dossier, Instant seenAt) {
    @Nullable Derivation former = tables.derivations().get(id);
    Dossier.Entry entry = dossier.entry(id, former == null ? null : former.firstAt(), seenAt);
    Optional<Source> source = source(report, dossier.reports().subList(0, entry.place()));
    Dossier others = dossier.without(id);
    if (source.filter(Source::isSure).isEmpty()) {
      Told told = new Told(id, entry.firstAt(), seenAt, report.facts());
      keep(story, others.with(entry.place(), told));
    } else if (others.reports().size() < dossier.reports().size()) {
      keep(story, others);
    }
    remember(id, source.map(of -> of.derivation(entry.firstAt(), seenAt)).orElse(null), seenAt);
    return source;
  }

  /// The likeliest of the earlier reports; of equals the first.
  private static Optional<Source> source(LaterReport report, List<Told> earlier) {
    @Nullable Told source = null;
    int most = LIKELY - 1;
    for (Told told : earlier) {
      int sure = (int) Math.round(THOUSAND * report.to(told.facts()).confidence());
      if (sure > most) {
        source = told;
        most = sure;
      }
    }
    return source == null
        ? Optional.empty()
        : Optional.of(new Source(source.id(), most, source.facts()));
  }

  private Optional<Source> inherited(String origin, Dossier dossier) {
    @Nullable Derivation derivation = tables.derivations().get(origin);
    if (derivation == null) return Optional.empty();
    Facts facts = dossier.find(derivation.source()).map(Told::facts).orElse(Facts.NONE);
    return Optional.of(new Source(derivation.source(), derivation.perMille(), facts));
  }

  private void keep(String story, Dossier dossier) {
    if (dossier.isEmpty()) {
      tables.dossiers().remove(story);
    } else {
      tables.dossiers().put(story, dossier);
    }
  }

  private void remember(String id, @Nullable Derivation now, Instant seenAt) {
    @Nullable Derivation before = tables.derivations().get(id);
    if (before != null) {
      tables.ages().forget(id, before.seenAt());
    }
    if (now != null) {
      tables.derivations().put(id, now);
      tables.ages().saw(id, seenAt);
    } else if (before != null) {
      tables.derivations().remove(id);
    }
  }

  private void forget(Instant before) {
    tables.ages().takeSeenBefore(before, FORGOTTEN_AT_ONCE).forEach(tables.derivations()::remove);
  }
}
