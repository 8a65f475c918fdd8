package io.wirewatch.enrich.topology;

import io.micrometer.core.instrument.MeterRegistry;
import io.wirewatch.contracts.Article;
import io.wirewatch.enrich.Prepared;
import io.wirewatch.runtime.metrics.StageCounter;
import java.util.Set;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/// Makes the steps that place articles, and declares their stores.
record PlaceSteps(MeterRegistry meters)
    implements FixedKeyProcessorSupplier<String, Prepared, Article> {

  @Override
  public FixedKeyProcessor<String, Prepared, Article> get() {
    return new PlaceStep(new StageCounter(meters, "place"));
  }

  @Override
  public Set<StoreBuilder<?>> stores() {
    return PlaceStores.builders();
  }
}
