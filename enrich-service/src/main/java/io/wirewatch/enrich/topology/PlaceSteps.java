package io.wirewatch.enrich.topology;

import io.micrometer.core.instrument.MeterRegistry;
import io.wirewatch.contracts.Article;
import io.wirewatch.enrich.Prepared;
import io.wirewatch.runtime.metrics.StageCounter;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/// Makes the steps that place articles, and declares their stores.
record PlaceSteps(MeterRegistry meters, Serde<Article> articles)
    implements ProcessorSupplier<String, Prepared, String, Told> {

  @Override
  public Processor<String, Prepared, String, Told> get() {
    return new PlaceStep(new StageCounter(meters, "place"));
  }

  @Override
  public Set<StoreBuilder<?>> stores() {
    return PlaceStores.builders(articles);
  }
}
