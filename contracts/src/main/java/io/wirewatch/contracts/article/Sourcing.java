package io.wirewatch.contracts.article;

import io.wirewatch.contracts.DerivedFrom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a report was made of, and whether it is one of its own.
public final class Sourcing {
  /// Above this confidence a report that was made of another counts as that one's origin, unless a
  /// rule says otherwise.
  public static final double SURE = 0.8;

  private static final int PERCENT = 100;
  private static final int SHOWN = 5;

  private Sourcing() {}

  /// Whether a confidence is above [#SURE].
  public static boolean isSure(double confidence) {
    return confidence > SURE;
  }

  /// Whether it is sure that a report was made of another.
  public static boolean isSure(DerivedFrom from) {
    return isSure(from.getConfidence());
  }

  /// Why a report counts as the origin of another, for people to read.
  ///
  /// @param from what it was made of; empty for a copy
  /// @param as the id of the article that stands for the origin, the source or one made of it too
  /// @param name what to call that article
  public static String sameOrigin(Optional<DerivedFrom> from, String as, String name) {
    return from.map(
            of -> words(of, of.getArticleId().equals(as) ? name : "the same report as " + name))
        .orElse("same origin as " + name);
  }

  /// How sure it is and what both state, for people to read: `derived from Northern Wire (96%
  /// sure): shares the quotes ...; the figures 212, 198, 40; the names ...`, of each kind at most
  /// five.
  ///
  /// @param source what to call the report that it was made of
  public static String words(DerivedFrom from, String source) {
    return "derived " + source(from, source);
  }

  /// The same without its first word, for where a label says that.
  public static String source(DerivedFrom from, String source) {
    String shared =
        Stream.of(
                shared("quote", from.getQuotes()),
                shared("figure", from.getFigures()),
                shared("name", from.getNames()))
            .filter(said -> !said.isEmpty())
            .collect(Collectors.joining("; "));
    String made = "from %s (%d%% sure)".formatted(source, percent(from));
    return shared.isEmpty() ? made : made + ": shares " + shared;
  }

  /// How sure it is, in per cent; certainty is left to people.
  public static int percent(DerivedFrom from) {
    return (int) Math.min(PERCENT - 1, Math.round(from.getConfidence() * PERCENT));
  }

  private static String shared(String noun, List<String> facts) {
    if (facts.isEmpty()) return "";
    String some = facts.stream().limit(SHOWN).collect(Collectors.joining(", "));
    int more = facts.size() - SHOWN;
    return (facts.size() == 1 ? "the " + noun : "the " + noun + "s")
        + " "
        + some
        + (more > 0 ? " and " + more + " more" : "");
  }
}
