package io.wirewatch.enrich.derived;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The reports of one story that others may be made of, in the order of their arrival: the latest
/// [#MOST] that copy nothing and are not themselves for sure made of another.
///
/// A rewrite adds no facts, so a wire with a hundred rewrites stays in its story's dossier.
public final class Dossier {
  /// How many reports of a story are looked at.
  static final int MOST = 24;

  static final Dossier EMPTY = new Dossier(List.of());

  /// A place in the order of arrival, and when the article there first came in.
  record Entry(int place, Instant firstAt) {}

  private final List<Told> reports;

  private Dossier(List<Told> reports) {
    this.reports = List.copyOf(reports);
  }

  List<Told> reports() {
    return reports;
  }

  boolean isEmpty() {
    return reports.isEmpty();
  }

  /// The same without those whose last version came in before a time.
  Dossier since(Instant from) {
    return new Dossier(reports.stream().filter(told -> !told.seenAt().isBefore(from)).toList());
  }

  /// The same without an article.
  Dossier without(String id) {
    return new Dossier(reports.stream().filter(told -> !told.id().equals(id)).toList());
  }

  /// The same without articles whose ids are not wanted.
  Dossier only(Predicate<String> wanted) {
    return new Dossier(reports.stream().filter(told -> wanted.test(told.id())).toList());
  }

  /// What is remembered of an article.
  Optional<Told> find(String id) {
    return reports.stream().filter(told -> told.id().equals(id)).findFirst();
  }

  /// Where a version of an article belongs: where the one before it stands, if that is in here;
  /// else by the time at which the first came in; at the end where there was none before.
  ///
  /// @param firstAt when the first version came in, null when this is the first
  /// @param now when this one did
  Entry entry(String id, @Nullable Instant firstAt, Instant now) {
    Optional<Told> before = find(id);
    if (before.isPresent()) {
      return new Entry(reports.indexOf(before.get()), before.get().firstAt());
    }
    return firstAt == null
        ? new Entry(reports.size(), now)
        : new Entry(placeAfter(firstAt), firstAt);
  }

  /// The first place whose report came in after a time.
  private int placeAfter(Instant at) {
    return (int) reports.stream().takeWhile(told -> !told.firstAt().isAfter(at)).count();
  }

  /// The same with one more report at a place; of too many the first goes.
  Dossier with(int place, Told report) {
    List<Told> more = new ArrayList<>(reports);
    more.add(place, report);
    return new Dossier(more.subList(Math.max(0, more.size() - MOST), more.size()));
  }

  /// The reports of both in the order of their first coming; of too many the first go.
  Dossier with(Dossier other) {
    List<Told> all = new ArrayList<>(reports);
    all.addAll(other.reports);
    all.sort(Comparator.comparing(Told::firstAt).thenComparing(Told::id));
    return new Dossier(all.subList(Math.max(0, all.size() - MOST), all.size()));
  }

  /// Writes it down.
  public void write(BitWriter out) {
    out.number(reports.size());
    reports.forEach(report -> report.write(out));
  }

  /// Reads what was written.
  public static Dossier read(BitReader in) {
    List<Told> reports = new ArrayList<>();
    for (long left = in.number(); left > 0; left--) reports.add(Told.read(in));
    return new Dossier(reports);
  }
}
