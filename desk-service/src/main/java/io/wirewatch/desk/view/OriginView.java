package io.wirewatch.desk.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.wirewatch.contracts.Evidence;
import java.util.LinkedHashMap;
import java.util.List;

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

  /// Whose text it is: the agency where one is credited, else who published it first.
  public String name() {
    return articles.stream()
        .flatMap(article -> article.evidence().getOrigin().getAgency().stream())
        .findFirst()
        .orElse(articles.getFirst().publisher());
  }

  /// The name and, where it was seen more than once, how often: `AFP in 3 copies`.
  public String summary() {
    return articles.size() == 1 ? name() : name() + " in " + articles.size() + " copies";
  }
}
