package io.wirewatch.bench.place;

import io.wirewatch.bench.news.News;
import io.wirewatch.bench.place.MadeUpArticles.MadeUp;
import io.wirewatch.contracts.Article;
import io.wirewatch.enrich.Features;
import io.wirewatch.enrich.Prepared;
import io.wirewatch.enrich.version.Wording;
import java.util.HexFormat;

/// Articles as they come to be placed, made up from their number: whole records of 500 words, with
/// what placing looks at as [PlaceBenchmark] has it. The words are not those that the features are
/// of, which placing does not look for.
public final class MadeUpReports {
  private final News news = News.of(News.SEED);

  /// The article of a number from 0.
  public Prepared of(long number) {
    MadeUp madeUp = MadeUpArticles.of(number);
    Article article =
        Article.newBuilder(news.article(number))
            .setId(madeUp.id())
            .setReceivedAt(madeUp.at())
            .setEventTime(madeUp.at())
            .build();
    Features features =
        new Features(
            HexFormat.of().toHexDigits(number) + HexFormat.of().toHexDigits(~number),
            madeUp.shingles(),
            madeUp.terms(),
            madeUp.telling(),
            madeUp.facts(),
            Wording.of(article.getTitle(), article.getText()));
    return new Prepared(article, features);
  }
}
