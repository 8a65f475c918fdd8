package io.wirewatch.bench.peers;

import io.wirewatch.bench.matcher.Contender;
import io.wirewatch.contracts.Article;
import io.wirewatch.rules.model.Rule;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.monitor.Presearcher;
import org.jspecify.annotations.Nullable;

/// Lucene's monitor with one of its presearchers, which find the queries that are worth a look.
abstract sealed class MonitorContender implements Contender
    permits MultipassMonitor, TermFilteredMonitor {
  private final String name;
  private final Supplier<Presearcher> presearcher;
  private @Nullable LuceneMonitor monitor;

  /// @param presearcher makes the presearcher, which counts terms first
  MonitorContender(String name, Supplier<Presearcher> presearcher) {
    this.name = name;
    this.presearcher = presearcher;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int mostRules() {
    return 100_000;
  }

  @Override
  public void load(Stream<Rule> rules) {
    monitor = LuceneMonitor.of(presearcher.get(), rules);
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
