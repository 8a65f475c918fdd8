package io.wirewatch.bench.peers;

import io.wirewatch.contracts.Article;
import io.wirewatch.rules.model.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.QueryMatch;

/// Lucene's monitor with rules as its queries. Whoever opens it closes it.
public final class LuceneMonitor implements AutoCloseable {
  private static final int BATCH = 10_000;

  private final Monitor monitor;

  private LuceneMonitor(Monitor monitor) {
    this.monitor = monitor;
  }

  /// A monitor of these rules.
  static LuceneMonitor of(Presearcher presearcher, Stream<Rule> rules) {
    try {
      // The cache is purged of deleted queries only; nothing is deleted.
      MonitorConfiguration configuration =
          new MonitorConfiguration()
              .setQueryUpdateBufferSize(BATCH)
              .setPurgeFrequency(1, TimeUnit.DAYS);
      LuceneMonitor opened = new LuceneMonitor(new Monitor(analyzer(), presearcher, configuration));
      opened.register(rules);
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The ids of the rules that the article matches.
  public List<String> match(Article article) {
    try {
      return monitor.match(document(article), QueryMatch.SIMPLE_MATCHER).getMatches().stream()
          .map(QueryMatch::getQueryId)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      monitor.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void register(Stream<Rule> rules) throws IOException {
    List<MonitorQuery> batch = new ArrayList<>(BATCH);
    for (Rule rule : (Iterable<Rule>) rules::iterator) {
      batch.add(new MonitorQuery(rule.id(), LuceneQueries.of(rule.expression())));
      if (batch.size() == BATCH) {
        monitor.register(batch);
        batch.clear();
      }
    }
    monitor.register(batch);
  }

  private static Document document(Article article) {
    String body = article.getTitle() + "\n\n" + article.getText();
    Document document = new Document();
    document.add(new TextField(Fields.BODY, body, Field.Store.NO));
    document.add(new TextField(Fields.EXACT, body, Field.Store.NO));
    document.add(new TextField(Fields.TITLE, article.getTitle(), Field.Store.NO));
    for (String name : EntityNames.of(article)) {
      document.add(new StringField(Fields.ENTITY, name, Field.Store.NO));
    }
    return document;
  }

  private static Analyzer analyzer() {
    Analyzer stemming = NewsAnalyzer.stemming();
    Map<String, Analyzer> others = Map.of(Fields.EXACT, NewsAnalyzer.folding());
    return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        return others.getOrDefault(field, stemming);
      }
    };
  }
}
