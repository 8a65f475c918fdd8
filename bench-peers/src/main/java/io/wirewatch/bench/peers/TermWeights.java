package io.wirewatch.bench.peers;

import io.wirewatch.bench.news.News;
import io.wirewatch.contracts.Article;
import io.wirewatch.rules.text.Stemming;
import io.wirewatch.rules.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.monitor.TermWeightor;

/// How much a term of the monitor's presearcher tells: the inverse of the number of articles that
/// hold it, counted over articles that no trial reads.
final class TermWeights {
  private static final int FIRST = 1_000_000;
  private static final int SAMPLE = 2_000;

  private TermWeights() {}

  static TermWeightor byFrequency() {
    News news = News.of(News.SEED);
    Map<String, Integer> frequencies = new HashMap<>();
    for (int i = 0; i < SAMPLE; i++) {
      terms(news.article(FIRST + i)).forEach(term -> frequencies.merge(term, 1, Integer::sum));
    }
    return TermWeightor.termFreqWeightor(frequencies, 1, 0);
  }

  private static Set<String> terms(Article article) {
    Stemming english = Stemming.of("en");
    Set<String> terms = new HashSet<>(EntityNames.of(article));
    Tokens tokens = Tokens.of(article.getTitle() + "\n\n" + article.getText());
    for (int i = 0; i < tokens.count(); i++) terms.addAll(english.keys(tokens.lower(i)));
    return terms;
  }
}
