package io.wirewatch.desk.view;

import static java.util.Comparator.comparing;

import io.wirewatch.contracts.ClaimDifference;
import io.wirewatch.contracts.ClaimedQuantity;
import io.wirewatch.contracts.DifferenceKind;
import io.wirewatch.contracts.StoryClaim;
import io.wirewatch.contracts.StoryClaims;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a story's articles claim, as the page shows it: what differs first, then what most claims
/// are on.
///
/// @param quantities what is claimed, not empty; at most [#SHOWN]
/// @param more how many are not shown
/// @param differences what changes and conflicts, in a sentence each
public record ClaimsView(List<QuantityView> quantities, int more, List<String> differences) {

  /// How many quantities a page shows.
  static final int SHOWN = 12;

  /// Copies the lists.
  public ClaimsView {
    quantities = List.copyOf(quantities);
    differences = List.copyOf(differences);
  }

  /// A quantity with its claims.
  ///
  /// @param name what is counted, with its unit where it has one
  /// @param claims the earliest first
  public record QuantityView(String name, List<ClaimLine> claims) {
    /// Copies the claims.
    public QuantityView {
      claims = List.copyOf(claims);
    }
  }

  /// The claims of a ledger; empty where there are none.
  static Optional<ClaimsView> of(StoryClaims ledger) {
    Marks marks = new Marks(ledger);
    List<ClaimedQuantity> ordered =
        ledger.getQuantities().stream()
            .sorted(
                Comparator.<ClaimedQuantity, Boolean>comparing(q -> !marks.differs(q))
                    .thenComparing(q -> !q.getCompared())
                    .thenComparingInt(q -> -q.getClaims().size()))
            .toList();
    if (ordered.isEmpty()) return Optional.empty();
    List<QuantityView> shown =
        ordered.stream().limit(SHOWN).map(quantity -> quantity(quantity, ledger, marks)).toList();
    return Optional.of(new ClaimsView(shown, ordered.size() - shown.size(), marks.sentences()));
  }

  private static QuantityView quantity(ClaimedQuantity quantity, StoryClaims ledger, Marks marks) {
    boolean unit =
        !quantity.getUnit().equals("count") && !quantity.getUnit().equals(quantity.getName());
    return new QuantityView(
        unit ? quantity.getName() + ", " + quantity.getUnit() : quantity.getName(),
        quantity.getClaims().stream()
            .map(claim -> ClaimLine.of(claim, ledger.getArticles(), marks.of(claim)))
            .toList());
  }

  /// What is said of claims that differ.
  private static final class Marks {
    private final Map<String, StoryClaim> claims = new HashMap<>();
    private final StoryClaims ledger;

    Marks(StoryClaims ledger) {
      this.ledger = ledger;
      ledger.getQuantities().stream()
          .flatMap(quantity -> quantity.getClaims().stream())
          .forEach(claim -> claims.put(claim.getId(), claim));
    }

    boolean differs(ClaimedQuantity quantity) {
      return quantity.getClaims().stream().anyMatch(claim -> !of(claim).isEmpty());
    }

    List<String> of(StoryClaim claim) {
      return ledger.getDifferences().stream()
          .filter(d -> d.getNow().equals(claim.getId()) || d.getBefore().equals(claim.getId()))
          .flatMap(d -> mark(d, claim).stream())
          .toList();
    }

    /// A change is marked where it was made, a conflict on both sides.
    private Optional<String> mark(ClaimDifference difference, StoryClaim claim) {
      boolean later = difference.getNow().equals(claim.getId());
      String other = later ? difference.getBefore() : difference.getNow();
      return switch (difference.getKind()) {
        case CHANGE -> later ? said(other).map(s -> "was " + s) : Optional.empty();
        case CONFLICT -> said(other).map(s -> "conflicts with " + s);
      };
    }

    private Optional<String> said(String id) {
      return Optional.ofNullable(claims.get(id)).map(claim -> ClaimLine.number(claim.getClaim()));
    }

    List<String> sentences() {
      return ledger.getDifferences().stream()
          .sorted(comparing(ClaimDifference::getAt).reversed())
          .flatMap(d -> sentence(d).stream())
          .toList();
    }

    private Optional<String> sentence(ClaimDifference difference) {
      StoryClaim before = claims.get(difference.getBefore());
      StoryClaim now = claims.get(difference.getNow());
      if (before == null || now == null) return Optional.empty();
      String verb = difference.getKind() == DifferenceKind.CHANGE ? "became" : "conflicts with";
      StoryClaim one = difference.getKind() == DifferenceKind.CHANGE ? before : now;
      StoryClaim other = difference.getKind() == DifferenceKind.CHANGE ? now : before;
      return Optional.of(
          "%s: %s %s %s".formatted(difference.getQuantity(), said(one), verb, said(other)));
    }

    private String said(StoryClaim claim) {
      return ClaimLine.number(claim.getClaim())
          + " ("
          + ClaimLine.of(claim, ledger.getArticles(), List.of()).source()
          + ")";
    }
  }
}
