package io.wirewatch.rules.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What people write who know another language of searching, and how it is written here.
final class Slips {
  private static final Map<String, String> JOINTS =
      Map.ofEntries(
          Map.entry("&&", "AND"),
          Map.entry("&", "AND"),
          Map.entry("||", "OR"),
          Map.entry("|", "OR"),
          Map.entry("+", "AND"),
          Map.entry("!", "AND NOT"),
          Map.entry("-", "AND NOT"),
          Map.entry("ANDNOT", "AND NOT"),
          Map.entry("BUT", "AND"),
          Map.entry("XOR", "(a OR b) AND NOT (a AND b)"));

  /// Operators of distance elsewhere, and whether they ask for an order.
  private static final Map<String, Boolean> PAIRS =
      Map.ofEntries(
          Map.entry("NEAR", false),
          Map.entry("N", false),
          Map.entry("W", false),
          Map.entry("WITHIN", false),
          Map.entry("ADJ", false),
          Map.entry("PROX", false),
          Map.entry("SAME", false),
          Map.entry("BEFORE", true),
          Map.entry("PRE", true),
          Map.entry("ONEAR", true),
          Map.entry("THEN", true),
          Map.entry("FOLLOWEDBY", true));

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("headline", "title"),
          Map.entry("intitle", "title"),
          Map.entry("hl", "title"),
          Map.entry("intro", "lead"),
          Map.entry("new", "added"),
          Map.entry("name", "entity"),
          Map.entry("per", "person"),
          Map.entry("people", "person"),
          Map.entry("organization", "org"),
          Map.entry("organisation", "org"),
          Map.entry("company", "org"),
          Map.entry("location", "place"),
          Map.entry("country", "place"),
          Map.entry("city", "place"),
          Map.entry("site", "source"),
          Map.entry("publisher", "source"),
          Map.entry("feed", "source"),
          Map.entry("language", "lang"),
          Map.entry("tag", "keyword"),
          Map.entry("number", "figure"),
          Map.entry("quote", "said-by"),
          Map.entry("speaker", "said-by"),
          Map.entry("says", "said-by"),
          Map.entry("confirms", "confirmed-by"),
          Map.entry("denies", "denied-by"),
          Map.entry("set", "@name"));

  private Slips() {}

  /// What joins two operands here as this does elsewhere.
  static Optional<String> joint(String written) {
    String upper = written.toUpperCase(Locale.ROOT);
    boolean spelled =
        switch (upper) {
          case "AND", "OR", "NOT" -> true;
          default -> false;
        };
    return spelled ? Optional.of(upper) : Optional.ofNullable(JOINTS.get(upper));
  }

  /// The operator of distance that this means elsewhere.
  ///
  /// @param distance as it is written after the slash; empty for none
  static Optional<String> pair(String written, String distance) {
    return Optional.ofNullable(PAIRS.get(written.toUpperCase(Locale.ROOT)))
        .map(ordered -> (ordered ? "BEFORE/" : "NEAR/") + (distance.isEmpty() ? "8" : distance));
  }

  /// The field that this means elsewhere.
  static Optional<String> field(String written) {
    return Optional.ofNullable(FIELDS.get(written.toLowerCase(Locale.ROOT)));
  }
}
