package io.wirewatch.desk.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which keywords of articles of one language more of them have than is usual.
///
/// How surprising it is that k of n articles have a keyword that a share p usually has is told by
/// the likelihood ratio of two Poisson distributions, k ln(k / pn) - (k - pn); what is usual is
/// what it was before the first of them, and the copies of one text are one article.
final class Trending {

  private static final int FEWEST = 3;
  private static final double LEAST_TIMES = 3;
  private static final double LEAST_SCORE = 8;
  private static final double SAME_ARTICLES = 0.6;
  private static final int MOST_ALSO = 5;
  private static final int HEADLINES = 3;

  private final Map<String, Uses> uses = new LinkedHashMap<>();
  private final Set<String> origins = new LinkedHashSet<>();

  /// A keyword and the articles that have it.
  private static final class Uses {
    private final TrendPage.Term first;
    private final String language;
    private final Map<String, TrendPage> byOrigin = new LinkedHashMap<>();
    private final List<String> also = new ArrayList<>();

    private Uses(TrendPage.Term first, String language) {
      this.first = first;
      this.language = language;
    }

    private double expected(int articles) {
      return first.usual() * articles;
    }

    private double score(int articles) {
      double expected = expected(articles);
      int seen = byOrigin.size();
      return seen * Math.log(seen / expected) - (seen - expected);
    }

    private boolean isNew(int articles) {
      return byOrigin.size() >= FEWEST
          && byOrigin.size() >= LEAST_TIMES * expected(articles)
          && score(articles) >= LEAST_SCORE;
    }

    /// Whether most articles of the one with fewer are of the other too.
    private boolean sharesArticlesWith(Uses other) {
      long shared = byOrigin.keySet().stream().filter(other.byOrigin::containsKey).count();
      return shared >= SAME_ARTICLES * Math.min(byOrigin.size(), other.byOrigin.size());
    }

    private Trend trend(int articles) {
      List<ArticleShelf.Headline> newest =
          byOrigin.values().stream()
              .map(TrendPage::headline)
              .sorted(Comparator.comparing(ArticleShelf.Headline::receivedAt).reversed())
              .limit(HEADLINES)
              .toList();
      return new Trend(
          first.term(),
          language,
          byOrigin.size(),
          expected(articles),
          score(articles),
          also,
          newest);
    }
  }

  /// @param pages of one language, in the order of their receipt
  Trending(List<TrendPage> pages) {
    for (TrendPage page : pages) {
      origins.add(page.origin());
      for (TrendPage.Term term : page.terms()) {
        uses.computeIfAbsent(term.key(), _ -> new Uses(term, page.language()))
            .byOrigin
            .putIfAbsent(page.origin(), page);
      }
    }
  }

  /// What is new, the most surprising first; keywords of the same articles are told as one.
  List<Trend> trends() {
    int articles = origins.size();
    List<Uses> told = new ArrayList<>();
    uses.values().stream()
        .filter(each -> each.isNew(articles))
        .sorted(Comparator.comparingDouble((Uses each) -> each.score(articles)).reversed())
        .forEach(each -> tell(each, told));
    return told.stream().map(each -> each.trend(articles)).toList();
  }

  private static void tell(Uses uses, List<Uses> told) {
    for (Uses other : told) {
      if (uses.sharesArticlesWith(other)) {
        if (other.also.size() < MOST_ALSO) other.also.add(uses.first.term());
        return;
      }
    }
    told.add(uses);
  }
}
