package io.wirewatch.contracts.claim;

import io.wirewatch.contracts.Claim;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How two claims on one quantity are held against each other. What was found out of names once is
/// remembered. For one thread.
final class Comparison {
  private static final Set<String> NOBODY =
      Set.of("he", "she", "they", "it", "who", "we", "i", "you", "which", "that");

  private final double share;
  private final Map<String, String> folded = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /// @param share by how much of the smaller number two may differ and still be the same
  Comparison(double share) {
    this.share = share;
  }

  /// Whether both name the same number.
  boolean same(Claim one, Claim other) {
    return comparable(one, other)
        && isSmall(Bounds.named(one).gap(Bounds.named(other)), one, other);
  }

  /// Whether they name different numbers.
  boolean differ(Claim one, Claim other) {
    return comparable(one, other) && !same(one, other);
  }

  /// Whether both cannot be true.
  boolean conflict(Claim one, Claim other) {
    return comparable(one, other)
        && !isSmall(Bounds.possible(one).gap(Bounds.possible(other)), one, other);
  }

  private boolean isSmall(double gap, Claim one, Claim other) {
    return gap <= share * Math.min(Math.abs(one.getValue()), Math.abs(other.getValue()));
  }

  /// What is, what is to be and what may be are not compared, nor are Northern and Southern troops.
  private boolean comparable(Claim one, Claim other) {
    if (one.getStatus() != other.getStatus()) return false;
    String whose = whose(one);
    String others = whose(other);
    return whose.isEmpty() || others.isEmpty() || whose.equals(others);
  }

  /// The names in what is counted, but for the last word: "North Korean" of "North Korean troops".
  private String whose(Claim claim) {
    return claim.getCounted().map(c -> names.computeIfAbsent(c, Comparison::names)).orElse("");
  }

  private static String names(String counted) {
    int last = counted.lastIndexOf(' ');
    if (last < 0) return "";
    StringBuilder names = new StringBuilder();
    for (String word : counted.substring(0, last).split(" ", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) names.append(word).append(' ');
    }
    return names.toString();
  }

  /// Whether the claims are of one source: of one speaker, or where not both have one of one
  /// publisher.
  <R extends Report<R>> boolean sameSource(Standing.Said<R> one, Standing.Said<R> other) {
    Optional<String> a = one.claim().getSpeakerEntity();
    Optional<String> b = other.claim().getSpeakerEntity();
    if (a.isPresent() && b.isPresent()) return a.equals(b);
    String speaker = speaker(one.claim());
    String others = speaker(other.claim());
    if (!speaker.isEmpty() && !others.isEmpty()) return speaker.equals(others);
    return one.report().publisher().equals(other.report().publisher());
  }

  /// One key for the claims of a source.
  <R extends Report<R>> String source(Standing.Said<R> said) {
    String speaker = said.claim().getSpeakerEntity().orElseGet(() -> speaker(said.claim()));
    return speaker.isEmpty() ? "publisher " + said.report().publisher() : "speaker " + speaker;
  }

  /// The speaker's name, folded; empty for none, and for a pronoun that stands for nobody known.
  private String speaker(Claim claim) {
    String name = claim.getSpeaker().map(s -> folded.computeIfAbsent(s, Folded::of)).orElse("");
    return NOBODY.contains(name) ? "" : name;
  }
}
