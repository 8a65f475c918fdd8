package io.wirewatch.enrich.topology;

import io.micrometer.core.instrument.MeterRegistry;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.PubStatus;
import io.wirewatch.contracts.RawArticle;
import io.wirewatch.enrich.Enricher;
import io.wirewatch.enrich.Prepared;
import io.wirewatch.runtime.metrics.StageCounter;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/// Makes an article of a raw one; of one without prose nothing is made, unless it was killed.
final class EnrichStep extends ContextualFixedKeyProcessor<String, RawArticle, Prepared> {
  private final Enricher enricher;
  private final StageCounter counter;
  private final PartTimer timer;

  EnrichStep(Enricher enricher, MeterRegistry meters) {
    this.enricher = enricher;
    this.counter = new StageCounter(meters, "enrich");
    this.timer = new PartTimer(meters, System::nanoTime);
  }

  @Override
  public void process(FixedKeyRecord<String, RawArticle> record) {
    counter.in();
    if (record.value() == null) {
      counter.dropped("tombstone");
      return;
    }
    Prepared prepared = prepared(record.value());
    Article article = prepared.article();
    boolean usable = article.getStatus() == PubStatus.USABLE;
    if (usable && article.getText().isEmpty() && article.getTitle().isEmpty()) {
      counter.dropped("no-text");
      return;
    }
    counter.out();
    context().forward(record.withValue(prepared));
  }

  private Prepared prepared(RawArticle raw) {
    try {
      return enricher.prepare(raw, timer.begin());
    } catch (RuntimeException e) {
      counter.dropped("failed");
      throw e;
    }
  }
}
