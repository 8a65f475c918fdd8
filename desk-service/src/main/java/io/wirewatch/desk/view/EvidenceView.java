package io.wirewatch.desk.view;

import io.wirewatch.contracts.Evidence;
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

  /// Whether the sentence is the headline itself.
  public boolean quotesTitle() {
    return evidence.getSentence().equals(evidence.getTitle());
  }

  /// Whether it raised the count.
  public boolean counted() {
    return evidence.getCounted();
  }

  /// Why it did not raise the count; empty when it did.
  public Optional<String> whyNot() {
    return evidence.getWhyNot();
  }

  /// How much of another article it carries, `copy, 93% the same text`; empty for a text of its
  /// own.
  public Optional<String> copy() {
    return evidence
        .getOrigin()
        .getCopyOf()
        .map(_ -> "copy, " + percent(evidence.getOrigin().getShare()) + "% the same text");
  }

  private static long percent(double share) {
    return Math.round(share * PERCENT);
  }
}
