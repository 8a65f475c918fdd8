package io.wirewatch.enrich.topology;

import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/// Makes steps, and declares their stores.
record ClaimSteps<I, O>(Supplier<Processor<String, I, String, O>> step, Set<StoreBuilder<?>> stores)
    implements ProcessorSupplier<String, I, String, O> {

  @Override
  public Processor<String, I, String, O> get() {
    return step.get();
  }
}
