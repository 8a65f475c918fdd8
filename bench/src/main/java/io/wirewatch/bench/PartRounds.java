package io.wirewatch.bench;

import io.wirewatch.contracts.RawArticle;
import io.wirewatch.enrich.Enricher;
import io.wirewatch.enrich.Part;
import io.wirewatch.enrich.PartListener;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// The rounds of one kind of articles: what each part took, and the medians.
final class PartRounds implements PartListener {
  private final List<RawArticle> articles;
  private final List<Map<Part, Double>> rounds = new ArrayList<>();
  private Map<Part, Double> round = new EnumMap<>(Part.class);
  private int next;
  private long last;

  /// @param articles taken in turn, and from the first again after the last
  PartRounds(List<RawArticle> articles) {
    this.articles = articles;
  }

  /// @param counts whether the round is one of those that are looked at
  void run(Enricher enricher, int times, boolean counts) {
    round = new EnumMap<>(Part.class);
    for (int i = 0; i < times; i++) {
      RawArticle article = articles.get(next++ % articles.size());
      last = PartTable.processorTime();
      if (enricher.enrich(article, this).getText().isEmpty()) {
        throw new IllegalStateException("nothing is left of the article");
      }
    }
    round.replaceAll((part, sum) -> sum / times);
    if (counts) rounds.add(round);
  }

  @Override
  public void done(Part part) {
    long now = PartTable.processorTime();
    round.merge(part, (now - last) / 1e3, Double::sum);
    last = now;
  }

  /// Microseconds an article.
  double median(Part part) {
    return median(one -> one.getOrDefault(part, 0.0));
  }

  /// The same of all parts but the cleaning.
  double medianAfterClean() {
    return median(one ->
        one.values().stream().mapToDouble(Double::doubleValue).sum()
            - one.getOrDefault(Part.CLEAN, 0.0));
  }

  private double median(ToDoubleFunction<Map<Part, Double>> figure) {
    return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
  }
}
