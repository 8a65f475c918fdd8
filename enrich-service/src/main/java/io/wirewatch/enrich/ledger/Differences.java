package io.wirewatch.enrich.ledger;

import io.wirewatch.contracts.Claim;
import io.wirewatch.contracts.ClaimDifference;
import io.wirewatch.contracts.ClaimingArticle;
import io.wirewatch.contracts.DifferenceKind;
import io.wirewatch.contracts.claim.Report;
import io.wirewatch.contracts.claim.Standing;
import io.wirewatch.contracts.claim.Standing.Said;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds where claims change and conflict, going over them in event order.
///
/// Each claim is held against those that stood when it was made. A conflict is one between claims
/// made within [#WITHIN]: an old number that nobody took back disputes nothing.
final class Differences {
  /// How long a claim is held against those of others.
  static final Duration WITHIN = Duration.ofDays(1);

  /// A report in a ledger.
  ///
  /// @param article that made the claims first
  /// @param publisher of the first article of its origin: a copy is no source of its own
  private record Sourced(ClaimingArticle article, String publisher) implements Report<Sourced> {
    private static final Comparator<Sourced> ORDER =
        Comparator.comparing(Sourced::eventTime).thenComparing(s -> s.article().getId());

    @Override
    public Instant eventTime() {
      return article.getAt();
    }

    @Override
    public int compareTo(Sourced other) {
      return ORDER.compare(this, other);
    }
  }

  private final Map<String, String> publishers = new HashMap<>();
  private final IdentityHashMap<Claim, String> ids = new IdentityHashMap<>();
  private final Map<String, ClaimDifference> found = new LinkedHashMap<>();

  private Differences() {}

  /// The differences, in the order of the subjects and of time.
  ///
  /// @param subjects the claims on each, by who made them first
  static List<ClaimDifference> of(Map<Subject, List<Made>> subjects) {
    Differences differences = new Differences();
    differences.publishers(subjects);
    subjects.forEach((subject, claims) -> {
      if (subject.compared() && claims.size() > 1) differences.compare(subject, claims);
    });
    return List.copyOf(differences.found.values());
  }

  private void publishers(Map<Subject, List<Made>> subjects) {
    subjects.values().stream()
        .flatMap(List::stream)
        .sorted(Made.BY_FIRST)
        .map(Made::first)
        .forEach(first -> publishers.putIfAbsent(first.getOrigin(), first.getPublisher()));
  }

  private void compare(Subject subject, List<Made> claims) {
    Standing<Sourced> standing = new Standing<>(0);
    int from = 0;
    while (from < claims.size()) {
      Sourced report = sourced(claims.get(from));
      List<Claim> together = new ArrayList<>();
      int to = from;
      for (; to < claims.size() && sourced(claims.get(to)).equals(report); to++) {
        Claim words = claims.get(to).words();
        ids.put(words, claims.get(to).id());
        together.add(words);
      }
      together.forEach(claim -> compare(subject, new Said<>(claim, report), standing));
      standing.add(report, together);
      from = to;
    }
  }

  private Sourced sourced(Made made) {
    ClaimingArticle first = made.first();
    return new Sourced(first, publishers.getOrDefault(first.getOrigin(), first.getPublisher()));
  }

  private void compare(Subject subject, Said<Sourced> now, Standing<Sourced> standing) {
    standing.changes(now).ifPresent(before -> add(subject, DifferenceKind.CHANGE, before, now));
    standing
        .disputes(now)
        .filter(
            before -> before.report().eventTime().isAfter(now.report().eventTime().minus(WITHIN)))
        .ifPresent(before -> add(subject, DifferenceKind.CONFLICT, before, now));
  }

  private void add(Subject subject, DifferenceKind kind, Said<Sourced> before, Said<Sourced> now) {
    String id = id(subject, kind, now);
    found.putIfAbsent(
        id,
        new ClaimDifference(
            id,
            kind,
            subject.name(),
            ids.getOrDefault(before.claim(), ""),
            ids.getOrDefault(now.claim(), ""),
            now.report().eventTime()));
  }

  /// A difference goes by what the later claim says, not by who says it first: one that comes late
  /// and says the same makes none of its own.
  private static String id(Subject subject, DifferenceKind kind, Said<Sourced> now) {
    Claim claim = now.claim();
    String source = claim.getSpeakerEntity().or(claim::getSpeaker).orElse(now.report().publisher());
    return String.join(
        "|",
        kind.name(),
        subject.name(),
        claim.getQualifier().name(),
        claim.getStatus().name(),
        String.valueOf(claim.getValue()),
        claim.getUpper().map(String::valueOf).orElse(""),
        kind == DifferenceKind.CHANGE ? source : "");
  }
}
