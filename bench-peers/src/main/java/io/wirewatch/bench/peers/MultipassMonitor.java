package io.wirewatch.bench.peers;

import io.wirewatch.bench.matcher.Contender;
import io.wirewatch.contracts.Article;
import io.wirewatch.rules.model.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.jspecify.annotations.Nullable;

/// Lucene's monitor with the presearcher that files a query twice, and looks at it when both of its
/// sets of terms are there.
public final class MultipassMonitor implements Contender {
  private @Nullable LuceneMonitor monitor;

  @Override
  public String name() {
    return "monitor-multipass";
  }

  @Override
  public int mostRules() {
    return 100_000;
  }

  @Override
  public void load(Stream<Rule> rules) {
    monitor =
        LuceneMonitor.of(
            new MultipassTermFilteredPresearcher(
                2, 0, TermWeights.byFrequency(), List.of(), Set.of()),
            rules);
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
