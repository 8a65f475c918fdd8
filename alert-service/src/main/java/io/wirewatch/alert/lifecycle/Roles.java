package io.wirewatch.alert.lifecycle;

import io.wirewatch.rules.trigger.Reason;
import io.wirewatch.rules.wording.Figures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What single articles are to an alert: the step they made, the number they claim, the name they
/// brought up.
final class Roles {

  private final Map<String, String> byArticle = new HashMap<>();

  /// The roles in all that an alert is open for; of two that one article has, the first.
  static Roles of(List<Reason> reasons) {
    Roles roles = new Roles();
    reasons.forEach(roles::add);
    return roles;
  }

  Optional<String> of(String articleId) {
    return Optional.ofNullable(byArticle.get(articleId));
  }

  private void add(Reason reason) {
    switch (reason) {
      case Reason.Reached _, Reason.Spiked _, Reason.Silent _ -> {}
      case Reason.FirstSeen first ->
          put(
              first.by(),
              "first to name "
                  + first.names().stream().map(n -> n.getName()).collect(Collectors.joining(", ")));
      case Reason.FigureChanged(var from, var to) -> {
        claims(from);
        claims(to);
      }
      case Reason.FigureDisputed(var one, var other) -> {
        claims(one);
        claims(other);
      }
      case Reason.Followed(List<String> steps, var _) -> {
        for (int i = 0; i < steps.size(); i++) put(steps.get(i), "step " + (i + 1));
      }
    }
  }

  private void claims(Reason.Claimed claimed) {
    put(
        claimed.articleId(),
        "claims " + Figures.amount(claimed.claim()) + " " + Figures.subject(claimed.claim()));
  }

  private void put(String articleId, String role) {
    byArticle.putIfAbsent(articleId, role);
  }
}
