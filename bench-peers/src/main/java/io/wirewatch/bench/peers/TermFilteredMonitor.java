package io.wirewatch.bench.peers;

import io.wirewatch.bench.matcher.Contender;
import io.wirewatch.contracts.Article;
import io.wirewatch.rules.model.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.jspecify.annotations.Nullable;

/// Lucene's monitor with its plain presearcher: a query is filed under its most telling terms.
public final class TermFilteredMonitor implements Contender {
  private @Nullable LuceneMonitor monitor;

  @Override
  public String name() {
    return "monitor";
  }

  @Override
  public int mostRules() {
    return 100_000;
  }

  @Override
  public void load(Stream<Rule> rules) {
    monitor =
        LuceneMonitor.of(
            new TermFilteredPresearcher(TermWeights.byFrequency(), List.of(), Set.of()), rules);
  }

  @Override
  public List<String> match(Article article) {
    if (monitor == null) throw new IllegalStateException("no rules yet");
    return monitor.match(article);
  }

  @Override
  public void close() {
    if (monitor != null) monitor.close();
  }
}
