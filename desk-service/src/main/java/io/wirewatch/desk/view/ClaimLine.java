package io.wirewatch.desk.view;

import io.wirewatch.contracts.Claim;
import io.wirewatch.contracts.ClaimingArticle;
import io.wirewatch.contracts.FigureStatus;
import io.wirewatch.contracts.StoryClaim;
import io.wirewatch.rules.wording.Figures;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A claim as a line of a table.
///
/// @param number with how it is hedged: `about 1,800`, `10 to 15`
/// @param status `planned`, `feared`; empty for what is so
/// @param who says so; empty where it is the article
/// @param outlets who carries it, the first by name
/// @param article the id of the one that made it first
/// @param at when that counts
/// @param sentence that states it
/// @param marks what it changes and conflicts with
public record ClaimLine(
    String number,
    Optional<String> status,
    Optional<String> who,
    String outlets,
    String article,
    Instant at,
    String sentence,
    List<String> marks) {

  /// Copies the marks.
  public ClaimLine {
    marks = List.copyOf(marks);
  }

  static ClaimLine of(StoryClaim told, List<ClaimingArticle> articles, List<String> marks) {
    Claim claim = told.getClaim();
    ClaimingArticle first = articles.get(told.getArticles().getFirst());
    return new ClaimLine(
        number(claim),
        claim.getStatus() == FigureStatus.HAPPENED
            ? Optional.empty()
            : Optional.of(claim.getStatus().name().toLowerCase(Locale.ROOT)),
        claim.getSpeaker(),
        outlets(told, articles, first.getPublisher()),
        first.getId(),
        first.getAt(),
        claim.getSentence(),
        marks);
  }

  private static String outlets(StoryClaim told, List<ClaimingArticle> articles, String publisher) {
    long publishers =
        told.getArticles().stream()
            .map(place -> articles.get(place).getPublisher())
            .distinct()
            .count();
    return publishers == 1 ? publisher : publisher + " and " + (publishers - 1) + " more";
  }

  /// The number of a claim in words.
  static String number(Claim claim) {
    String number = Figures.amount(claim);
    return switch (claim.getQualifier()) {
      case EXACT ->
          claim
              .getUpper()
              .map(upper -> Figures.number(claim.getValue()) + " to " + upper(claim, upper))
              .orElse(number);
      case ABOUT -> "about " + number;
      case MORE_THAN -> number + " or more";
      case LESS_THAN -> "less than " + number;
      case UP_TO -> "up to " + number;
      case MAGNITUDE -> number + " or many more";
    };
  }

  private static String upper(Claim claim, double upper) {
    return Figures.amount(Claim.newBuilder(claim).setValue(upper).build());
  }

  /// Who says so: the speaker, else the first publisher.
  String source() {
    return who.orElse(outlets);
  }
}
