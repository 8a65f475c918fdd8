package io.wirewatch.enrich.derived;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.DerivedFrom;
import io.wirewatch.contracts.article.Sourcing;
import io.wirewatch.enrich.text.Tokens;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The report that an article was made of.
///
/// @param articleId which copies nothing
/// @param perMille how sure that is, in thousandths
/// @param facts of that report; none where they are not remembered any more
public record Source(String articleId, int perMille, Facts facts) {
  private static final double THOUSAND = 1_000;
  private static final int QUOTES = 6;
  private static final int FIGURES = 12;
  private static final int NAMES = 12;
  private static final int LONGEST = 160;

  /// How sure it is, 0 to 1, to the thousandth: what is written down and read again is the same.
  double confidence() {
    return perMille / THOUSAND;
  }

  /// Whether a count takes the article for its source's report, unless the rule says otherwise.
  boolean isSure() {
    return Sourcing.isSure(confidence());
  }

  /// The same, as it is remembered of the article.
  Derivation derivation(Instant firstAt, Instant seenAt) {
    return new Derivation(articleId, perMille, firstAt, seenAt);
  }

  /// The same, with the facts that both state in the article's words.
  public DerivedFrom told(Article article) {
    List<Spotted> shared =
        Spotted.in(article, Tokens.of(article.getText())).stream()
            .filter(fact -> facts.has(fact.key()))
            .toList();
    return DerivedFrom.newBuilder()
        .setArticleId(articleId)
        .setConfidence(confidence())
        .setQuotes(words(shared, List.of(Kind.QUOTE), QUOTES))
        .setFigures(words(shared, List.of(Kind.FIGURE, Kind.NUMBER), FIGURES))
        .setNames(words(shared, List.of(Kind.NAME), NAMES))
        .build();
  }

  private static List<String> words(List<Spotted> shared, List<Kind> kinds, int most) {
    List<String> words = new ArrayList<>();
    for (Spotted fact : shared) {
      String said = fact.words().substring(0, Math.min(LONGEST, fact.words().length()));
      if (kinds.contains(fact.kind()) && !words.contains(said) && words.size() < most) {
        words.add(said);
      }
    }
    return words;
  }
}
