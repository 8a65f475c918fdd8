package io.wirewatch.contracts.article;

import io.wirewatch.contracts.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Whom an article copies, whom that one copies, and so on to the first with the text.
public final class OriginChain {

  private OriginChain() {}

  /// A step of the chain.
  ///
  /// @param articleId the article that was copied
  /// @param share of the copy's text that it has, 0 to 1
  public record Step(String articleId, double share) {}

  /// The steps from an article to its origin, the nearest first; none for a text of its own. Where
  /// an article between is not known any more the chain ends with it, or with the origin itself.
  ///
  /// @param origin of the article
  /// @param origins of other articles by their id, empty for one that is not known
  public static List<Step> of(Origin origin, Function<String, Optional<Origin>> origins) {
    List<Step> steps = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<Origin> at = Optional.of(origin);
    while (at.isPresent()) {
      Optional<String> copied = at.get().getCopyOf();
      if (copied.isEmpty() || !seen.add(copied.get())) break;
      steps.add(new Step(copied.get(), at.get().getShare()));
      at = origins.apply(copied.get());
    }
    return List.copyOf(steps);
  }
}
