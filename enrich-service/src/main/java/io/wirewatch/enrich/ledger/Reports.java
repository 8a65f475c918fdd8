package io.wirewatch.enrich.ledger;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Claim;
import io.wirewatch.contracts.ClaimingArticle;
import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.contracts.ReportedClaims;
import io.wirewatch.contracts.article.Sourcing;
import io.wirewatch.contracts.claim.ClaimReader;
import java.util.Comparator;
import java.util.List;

/// Reads what articles claim.
public final class Reports {
  /// How many claims of an article are kept: those that can be compared before the others, each in
  /// the order of the text.
  static final int MOST = 40;

  private Reports() {}

  /// What an article claims; nothing where it is withheld or canceled.
  public static ReportedClaims of(Article article) {
    return ReportedClaims.newBuilder()
        .setArticle(claiming(article))
        .setReceivedAt(article.getReceivedAt())
        .setClaims(article.getStatus() == PubStatus.USABLE ? claims(article) : List.of())
        .build();
  }

  private static ClaimingArticle claiming(Article article) {
    String origin =
        article
            .getDerivedFrom()
            .filter(Sourcing::isSure)
            .map(DerivedFrom::getArticleId)
            .orElse(article.getOrigin().getId());
    return new ClaimingArticle(
        article.getId(), article.getPublisher(), origin, article.getEventTime());
  }

  private static List<Claim> claims(Article article) {
    return ClaimReader.all(article).stream()
        .sorted(Comparator.comparing(claim -> claim.getQuantity().isEmpty()))
        .limit(MOST)
        .toList();
  }
}
