package io.wirewatch.rules.trigger;

import io.wirewatch.contracts.Claim;
import io.wirewatch.rules.text.Tokens;
import io.wirewatch.rules.trigger.Reason.Claimed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The claims that stand on one thing: of each source, those of its last article.
final class Claims {

  /// What one source claimed in one article.
  private record Standing(String source, Counted article, List<Claim> claims) {}

  private record Said(Claim claim, Counted article) {}

  /// A claim that does not agree with an earlier one.
  ///
  /// @param reason what became of the number
  /// @param against the article of the earlier claim
  record Difference(Reason reason, Counted against) {}

  private final double share;
  private final Map<String, Standing> bySource = new HashMap<>();

  Claims(double share) {
    this.share = share;
  }

  /// Drops the claims of articles at or before a moment.
  void forgetUpTo(Instant from) {
    bySource.values().removeIf(standing -> !standing.article().eventTime().isAfter(from));
  }

  /// What the claim changes or disputes.
  Optional<Difference> difference(Claim claim, Counted article) {
    List<Standing> own = own(claim, article);
    List<Standing> against = own.isEmpty() ? List.copyOf(bySource.values()) : latest(own);
    boolean agrees =
        against.stream().flatMap(s -> s.claims().stream()).anyMatch(c -> !differ(c, claim));
    return agrees
        ? Optional.empty()
        : latest(against).stream()
            .flatMap(s -> s.claims().stream().map(c -> new Said(c, s.article())))
            .min(nearest(claim))
            .map(before -> difference(before, new Said(claim, article), !own.isEmpty()));
  }

  /// By how many per cent of the smaller the claim differs from the closest that it is held
  /// against.
  OptionalInt percentApart(Claim claim, Counted article) {
    List<Standing> own = own(claim, article);
    List<Standing> against = own.isEmpty() ? List.copyOf(bySource.values()) : latest(own);
    return against.stream()
        .flatMap(s -> s.claims().stream())
        .mapToInt(c -> percent(c.getValue(), claim.getValue()))
        .min();
  }

  /// The article's claims stand from now on, in the place of those of the same sources.
  void add(Counted article, List<Claim> claims) {
    Map<String, List<Claim>> sources = new HashMap<>();
    claims.forEach(c -> sources.computeIfAbsent(source(c, article), _ -> new ArrayList<>()).add(c));
    sources.forEach((source, own) -> bySource.put(source, new Standing(source, article, own)));
  }

  /// What the same source claims.
  private List<Standing> own(Claim claim, Counted article) {
    String speaker = folded(claim.getSpeaker());
    return bySource.values().stream()
        .filter(s -> {
          String other = folded(s.claims().getFirst().getSpeaker());
          if (!speaker.isEmpty() && !other.isEmpty()) return other.equals(speaker);
          return s.article().publisher().equals(article.publisher());
        })
        .toList();
  }

  /// Those of the last article.
  private static List<Standing> latest(List<Standing> all) {
    Optional<Counted> last = all.stream().map(Standing::article).max(Comparator.naturalOrder());
    return all.stream().filter(s -> last.filter(s.article()::equals).isPresent()).toList();
  }

  private static String source(Claim claim, Counted article) {
    String speaker = folded(claim.getSpeaker());
    return speaker.isEmpty() ? "publisher " + article.publisher() : "speaker " + speaker;
  }

  private boolean differ(Claim one, Claim other) {
    double a = one.getValue();
    double b = other.getValue();
    return Math.abs(a - b) > share * Math.min(Math.abs(a), Math.abs(b));
  }

  private static Comparator<Said> nearest(Claim to) {
    return Comparator.<Said>comparingDouble(c -> Math.abs(c.claim().getValue() - to.getValue()))
        .thenComparingDouble(c -> c.claim().getValue())
        .thenComparing(c -> c.claim().getSentence());
  }

  private static Difference difference(Said before, Said now, boolean own) {
    Claimed from = Claimed.of(before.claim(), before.article());
    Claimed to = Claimed.of(now.claim(), now.article());
    Reason reason = own ? new Reason.FigureChanged(from, to) : new Reason.FigureDisputed(from, to);
    return new Difference(reason, before.article());
  }

  private static int percent(double a, double b) {
    double smaller = Math.min(Math.abs(a), Math.abs(b));
    if (a == b) return 0;
    double percent = smaller == 0 ? 1_000_000 : Math.abs(a - b) / smaller * 100;
    return (int) Math.min(1_000_000, percent);
  }

  /// A name or a thing, as two are compared; empty for none.
  static String folded(Optional<String> name) {
    return name.map(Tokens::foldedName).orElse("");
  }
}
