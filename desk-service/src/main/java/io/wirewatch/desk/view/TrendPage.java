package io.wirewatch.desk.view;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.KeywordBackground;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What trends need of an article.
///
/// @param language the primary one
record TrendPage(ArticleShelf.Headline headline, String origin, String language, List<Term> terms) {

  /// A keyword, and how usual it was before the article.
  ///
  /// @param key the same for all cases
  /// @param usual the share of earlier articles that had it, above 0: half an article where none
  record Term(String key, String term, double usual) {}

  static TrendPage of(Article article, KeywordBackground background) {
    List<Term> terms = new ArrayList<>();
    List<Integer> counts = background.getCounts();
    for (int i = 0; i < Math.min(counts.size(), article.getKeywords().size()); i++) {
      Keyword keyword = article.getKeywords().get(i);
      double usual = (counts.get(i) + 0.5) / (background.getArticles() + 1);
      terms.add(new Term(keyword.getTerm().toLowerCase(Locale.ROOT), keyword.getTerm(), usual));
    }
    String language = article.getLanguage().split("-", 2)[0];
    var headline =
        new ArticleShelf.Headline(article.getId(), article.getTitle(), article.getReceivedAt());
    return new TrendPage(headline, article.getOrigin().getId(), language, List.copyOf(terms));
  }

  Instant receivedAt() {
    return headline.receivedAt();
  }
}
