package io.wirewatch.desk.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.wirewatch.contracts.Evidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The articles that carry one text: the report itself, then its copies; and those that were made
/// of it in other words, where they count as it.
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
        .collect(groupingBy(EvidenceView::origin, LinkedHashMap::new, toList()))
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
        .filter(article -> article.rewrite().isEmpty())
        .flatMap(article -> article.evidence().getOrigin().getAgency().stream())
        .findFirst();
  }

  private Optional<String> source() {
    return articles.stream()
        .filter(article -> article.copy().isEmpty() && article.rewrite().isEmpty())
        .map(EvidenceView::publisher)
        .findFirst();
  }

  /// The name and, where it was seen more than once, how often: `AFP in 3 copies`.
  public String summary() {
    return articles.size() == 1 ? name() : name() + " " + copies();
  }

  /// How often it was seen: `in 3 copies and 1 rewrite`; empty when once.
  public String copies() {
    int rewrites = (int) articles.stream().filter(each -> each.rewrite().isPresent()).count();
    int copies = articles.size() - rewrites;
    if (articles.size() == 1) return "";
    if (rewrites == 0) return "in " + copies + " copies";
    String rewritten = rewrites + (rewrites == 1 ? " rewrite" : " rewrites");
    return switch (copies) {
      case 0 -> "in " + rewritten;
      case 1 -> "and " + rewritten;
      default -> "in " + copies + " copies and " + rewritten;
    };
  }

  /// Whether an earlier article of the origin has the same sentence, so that it was read already.
  public boolean repeats(EvidenceView article) {
    String sentence = article.evidence().getSentence();
    return articles.stream()
        .takeWhile(earlier -> !earlier.equals(article))
        .anyMatch(earlier -> earlier.evidence().getSentence().equals(sentence));
  }
}
