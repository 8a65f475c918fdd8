package io.wirewatch.desk.view;

import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.Evidence;
import io.wirewatch.contracts.article.Sourcing;
import java.time.Instant;
import java.util.Optional;

/// An article behind an alert, as the page shows it.
///
/// @param evidence what the alert says of it
public record EvidenceView(Evidence evidence) {

  private static final int PERCENT = 100;

  /// The host or name of who published it.
  public String publisher() {
    return evidence.getPublisher();
  }

  /// The headline.
  public String title() {
    return evidence.getTitle();
  }

  /// Where to read it; empty when it has no address a page may link to.
  public Optional<String> link() {
    return Links.web(evidence.getUrl());
  }

  /// The time that rules count it by.
  public Instant at() {
    return evidence.getEventTime();
  }

  /// The sentence that matched, with the matched words marked.
  public Marked sentence() {
    return Marked.of(evidence.getSentence(), evidence.getMatches());
  }

  /// Whether it raised the count.
  public boolean counted() {
    return evidence.getCounted();
  }

  /// Why it did not raise the count; empty when it did.
  public Optional<String> whyNot() {
    return evidence.getWhyNot();
  }

  /// How much of its text is another article's, `copy: 93% of its text`; empty for a text of its
  /// own.
  public Optional<String> copy() {
    return evidence
        .getOrigin()
        .getCopyOf()
        .map(_ -> "copy: " + share(Math.round(evidence.getOrigin().getShare() * PERCENT)));
  }

  /// The id of the origin that it counts as: of a rewrite, its source's.
  String origin() {
    return evidence
        .getDerivedFrom()
        .map(DerivedFrom::getArticleId)
        .orElse(evidence.getOrigin().getId());
  }

  /// That it was made of another report and how sure that is, `rewrite: 96% sure`; empty for a
  /// report of its own.
  public Optional<String> rewrite() {
    return evidence
        .getDerivedFrom()
        .map(from -> "rewrite: %d%% sure".formatted(Sourcing.percent(from)));
  }

  private static String share(long percent) {
    return percent == PERCENT ? "all of its text" : percent + "% of its text";
  }
}
