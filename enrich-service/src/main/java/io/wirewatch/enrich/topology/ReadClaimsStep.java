package io.wirewatch.enrich.topology;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.ReportedClaims;
import io.wirewatch.enrich.ledger.Whereabouts;
import io.wirewatch.runtime.metrics.StageCounter;
import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/// Takes the claims of each article to its story, and from the one that it was in before.
final class ReadClaimsStep extends ContextualProcessor<String, Article, String, ReportedClaims> {
  private final StageCounter counter;
  private @Nullable Whereabouts whereabouts;

  ReadClaimsStep(StageCounter counter) {
    this.counter = counter;
  }

  @Override
  public void init(ProcessorContext<String, ReportedClaims> context) {
    super.init(context);
    whereabouts = ClaimStores.whereabouts(context);
  }

  @Override
  public void process(Record<String, Article> record) {
    counter.in();
    if (record.value() == null) {
      counter.dropped("tombstone");
      return;
    }
    List<Whereabouts.Addressed> addressed = addressed(record.value());
    if (addressed.isEmpty()) {
      counter.dropped("no-claims");
      return;
    }
    counter.out();
    for (Whereabouts.Addressed to : addressed) {
      context().forward(record.withKey(to.story()).withValue(to.claims()));
    }
  }

  private List<Whereabouts.Addressed> addressed(Article article) {
    if (whereabouts == null) throw new IllegalStateException("the step was not initialised");
    try {
      return whereabouts.of(article);
    } catch (RuntimeException e) {
      counter.dropped("failed");
      throw e;
    }
  }
}
