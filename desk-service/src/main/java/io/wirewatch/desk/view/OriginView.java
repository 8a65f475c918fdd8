package io.wirewatch.desk.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.wirewatch.contracts.Evidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The articles that carry one text: the report itself, then its copies.
///
/// @param articles in event order, at least one
public record OriginView(List<EvidenceView> articles) {

  /// Copies the articles.
  public OriginView {
    if (articles.isEmpty())
      throw new IllegalArgumentException("an origin has at least one article");
    articles = List.copyOf(articles);
  }

  /// The origins of some evidence, in the order in which each was first seen.
  static List<OriginView> of(List<Evidence> evidence) {
    return evidence.stream()
        .map(EvidenceView::new)
        .collect(
            groupingBy(
                article -> article.evidence().getOrigin().getId(), LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(OriginView::new)
        .toList();
  }

  /// Whose text it is: the agency where one is credited, else who published the text that the
  /// others copy, else who was first.
  public String name() {
    return agency().or(this::source).orElse(articles.getFirst().publisher());
  }

  private Optional<String> agency() {
    return articles.stream()
        .flatMap(article -> article.evidence().getOrigin().getAgency().stream())
        .findFirst();
  }

  private Optional<String> source() {
    return articles.stream()
        .filter(article -> article.copy().isEmpty())
        .map(EvidenceView::publisher)
        .findFirst();
  }

  /// The name and, where it was seen more than once, how often: `AFP in 3 copies`.
  public String summary() {
    return articles.size() == 1 ? name() : name() + " " + copies();
  }

  /// How often it was seen: `in 3 copies`; empty when once.
  public String copies() {
    return articles.size() == 1 ? "" : "in " + articles.size() + " copies";
  }

  /// Whether an earlier article of the origin has the same sentence, so that it was read already.
  public boolean repeats(EvidenceView article) {
    String sentence = article.evidence().getSentence();
    return articles.stream()
        .takeWhile(earlier -> !earlier.equals(article))
        .anyMatch(earlier -> earlier.evidence().getSentence().equals(sentence));
  }
}
