package io.wirewatch.enrich.ledger;

import static io.wirewatch.enrich.ledger.Wires.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.ClaimEvent;
import io.wirewatch.contracts.ClaimedQuantity;
import io.wirewatch.contracts.ClaimingArticle;
import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.DifferenceKind;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.contracts.Qualifier;
import io.wirewatch.contracts.StoryClaim;
import io.wirewatch.contracts.StoryClaims;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class BookingTest {
  private @Nullable StoryClaims ledger;
  private final List<String> told = new ArrayList<>();

  @Test
  void threeSpeakersMakeThreeClaimsOnOneQuantity() {
    book(article("a", 0, Qualifier.ABOUT, 1_500, "the ministry"));
    book(article("b", 1, Qualifier.EXACT, 10_000, "Helena Rask"));
    book(article("c", 2, Qualifier.UP_TO, 12_000, "an envoy"));
    ClaimedQuantity troops = only(ledger().getQuantities());
    assertEquals("troops", troops.getName());
    assertTrue(troops.getCompared());
    assertEquals(
        List.of("the ministry 1500.0", "Helena Rask 10000.0", "an envoy 12000.0"),
        troops.getClaims().stream()
            .map(c -> c.getClaim().getSpeaker().orElseThrow() + " " + c.getClaim().getValue())
            .toList());
    assertEquals(List.of("CONFLICT the ministry 1500 : Helena Rask 10000"), told);
  }

  @Test
  void aCopyMakesNoClaimOfItsOwn() {
    book(article("a", 0, 1_500));
    book(copy("b", 5, "a", 1_500));
    StoryClaim claim = only(only(ledger().getQuantities()).getClaims());
    assertEquals(List.of("a.example", "b.example"), publishers(claim));
    assertEquals("There are 1500 troops in the port of a.", claim.getClaim().getSentence());
    assertEquals(List.of("", "There are 1500 troops in the port of b."), claim.getSentences());
  }

  @Test
  void aSureRewriteIsItsSourcesReport() {
    book(article("a", 0, 1_500));
    book(
        article("b", 5, 1_500)
            .setDerivedFrom(DerivedFrom.newBuilder().setArticleId("a").setConfidence(.95).build()));
    book(
        article("c", 6, 1_500)
            .setDerivedFrom(DerivedFrom.newBuilder().setArticleId("a").setConfidence(.7).build()));
    assertEquals(
        List.of(List.of("a.example", "b.example"), List.of("c.example")),
        only(ledger().getQuantities()).getClaims().stream().map(this::publishers).toList());
  }

  @Test
  void oneWhoSaysAnotherNumberLaterChangesIt() {
    book(article("a", 0, Qualifier.EXACT, 12, "the police"));
    book(article("b", 90, Qualifier.EXACT, 15, "The Police"));
    assertEquals(List.of("CHANGE the police 12 : The Police 15"), told);
  }

  @Test
  void aCopyWithAnotherNumberChangesItsOrigins() {
    book(article("a", 0, 1_500));
    book(copy("b", 5, "a", 1_600));
    assertEquals(List.of("CHANGE - 1500 : - 1600"), told);
  }

  @Test
  void aConflictIsToldOnceWhoeverElseSaysTheSame() {
    book(article("a", 0, 1_500));
    book(article("b", 1, 10_000));
    book(article("c", 2, 10_000));
    book(article("d", 3, 1_500));
    book(article("b", 1, 10_000));
    assertEquals(List.of("CONFLICT - 1500 : - 10000"), told);
  }

  @Test
  void oneThatComesLateAndSaysTheSameMakesNoConflictOfItsOwn() {
    book(article("a", 0, 1_500));
    book(article("b", 9, 10_000));
    book(article("c", 5, 10_000));
    assertEquals(List.of("CONFLICT - 1500 : - 10000"), told);
    assertEquals("c.example", nowOf(only(ledger().getDifferences()).getNow()));
  }

  @Test
  void anOldNumberDisputesNothing() {
    book(article("a", 0, 1_500));
    book(article("b", 24 * 60 + 1, 10_000));
    assertEquals(List.of(), told);
  }

  @Test
  void oneWhoseNewNumberDisputesOthersIsToldAsBoth() {
    book(article("a", 0, Qualifier.EXACT, 12, "the police"));
    book(article("b", 1, Qualifier.EXACT, 12, "the army"));
    book(article("c", 2, Qualifier.EXACT, 20, "the police"));
    assertEquals(
        List.of("CHANGE the police 12 : the police 20", "CONFLICT the army 12 : the police 20"),
        told);
  }

  @Test
  void aKillTakesTheClaimAndTheConflictBack() {
    book(article("a", 0, 1_500));
    book(article("b", 1, 10_000));
    told.clear();
    book(article("a", 0, 1_500).setStatus(PubStatus.CANCELED));
    assertEquals(List.of("withdrawn CONFLICT - 1500 : - 10000"), told);
    assertEquals(1, only(ledger().getQuantities()).getClaims().size());
    book(article("b", 1, 10_000).setStatus(PubStatus.WITHHELD));
    assertEquals(null, ledger);
  }

  @Test
  void aClaimStandsAsLongAsACopyCarriesIt() {
    book(article("a", 0, 1_500));
    book(copy("b", 5, "a", 1_500));
    book(article("c", 6, 10_000));
    told.clear();
    book(article("a", 0, 1_500).setStatus(PubStatus.CANCELED));
    assertEquals(List.of(), told);
    StoryClaim claim = only(ledger().getQuantities()).getClaims().getFirst();
    assertEquals("There are 1500 troops in the port of b.", claim.getClaim().getSentence());
  }

  @Test
  void aConflictThatRestsOnAnotherClaimIsWithdrawnAndFoundAnew() {
    book(article("a", 0, 1_500));
    book(article("b", 1, 1_500));
    book(article("c", 2, 10_000));
    assertEquals(List.of("CONFLICT - 1500 : - 10000"), told);
    told.clear();
    book(article("b", 1, 1_500).setStatus(PubStatus.CANCELED));
    assertEquals(List.of("withdrawn CONFLICT - 1500 : - 10000", "CONFLICT - 1500 : - 10000"), told);
  }

  @Test
  void whatIsSentAgainChangesNothing() {
    book(article("a", 0, 1_500));
    book(article("b", 1, 10_000));
    Booking again = Booking.of("story-a", ledger, Reports.of(article("b", 1, 10_000).build()));
    assertFalse(again.changed());
    assertEquals(List.of(), again.events());
  }

  @Test
  void aLedgerHasItsBounds() {
    for (int i = 0; i < Ledger.MOST_CLAIMS + 10; i++) book(article("a" + i, i, 100));
    for (int i = 0; i < Ledger.MOST_ARTICLES; i++) book(copy("c" + i, 500 + i, "a9", 100));
    List<StoryClaim> claims = only(ledger().getQuantities()).getClaims();
    assertEquals(Ledger.MOST_CLAIMS, claims.size());
    assertEquals(Ledger.MOST_ARTICLES, ledger().getArticles().size());
    assertTrue(ledger().getDropped() >= 10, () -> "dropped " + ledger().getDropped());
    assertEquals(List.of(), told);
  }

  @Test
  void claimsThatDifferStayWhenALedgerIsFull() {
    book(article("a", 0, Qualifier.EXACT, 1_500, "the army"));
    book(article("b", 1, Qualifier.EXACT, 10_000, "the navy"));
    for (int i = 0; i < Ledger.MOST_CLAIMS; i++) book(article("c" + i, 2 + i, 10_000));
    assertEquals(1, ledger().getDifferences().size());
    assertEquals(List.of("CONFLICT the army 1500 : the navy 10000"), told);
  }

  private void book(Article.Builder article) {
    Booking booking = Booking.of("story-a", ledger, Reports.of(article.build()));
    ledger = booking.ledger().orElse(null);
    booking.events().forEach(event -> told.add(words(event)));
  }

  private static Article.Builder copy(String id, int minutes, String of, int value) {
    return article(id, minutes, value)
        .setOrigin(Origin.newBuilder().setId(of).setCopyOf(of).setShare(1).build());
  }

  private StoryClaims ledger() {
    if (ledger == null) throw new AssertionError("nothing is booked");
    return ledger;
  }

  private static String words(ClaimEvent event) {
    return "%s%s %s : %s"
        .formatted(
            event.getWithdrawn() ? "withdrawn " : "",
            event.getKind() == DifferenceKind.CHANGE ? "CHANGE" : "CONFLICT",
            said(event.getBefore().getClaim()),
            said(event.getNow().getClaim()));
  }

  private static String said(io.wirewatch.contracts.Claim claim) {
    return claim.getSpeaker().orElse("-") + " " + (int) claim.getValue();
  }

  private List<String> publishers(StoryClaim claim) {
    return claim.getArticles().stream()
        .map(place -> ledger().getArticles().get(place))
        .map(ClaimingArticle::getPublisher)
        .toList();
  }

  private String nowOf(String id) {
    return only(ledger().getQuantities()).getClaims().stream()
        .filter(claim -> claim.getId().equals(id))
        .map(claim -> publishers(claim).getFirst())
        .findFirst()
        .orElseThrow();
  }

  private static <T> T only(List<T> some) {
    assertEquals(1, some.size(), some::toString);
    return some.getFirst();
  }
}
