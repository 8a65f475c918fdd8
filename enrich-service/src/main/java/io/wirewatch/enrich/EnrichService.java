package io.wirewatch.enrich;

import io.wirewatch.enrich.topology.EnrichTopology;
import io.wirewatch.runtime.Service;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.streams.StreamsHost;

/// Cleans, enriches and places articles for as long as it runs.
public final class EnrichService implements Service {
  private static final String APPLICATION = "wirewatch-enrich";

  private final StreamsHost streams;

  private EnrichService(StreamsHost streams) {
    this.streams = streams;
  }

  /// Reads the models and starts the stream; returns before it runs.
  public static EnrichService start(EnrichConfig config, ServiceContext context) {
    Enricher enricher = Enrichers.standard(new EventTime(config.freshness()));
    return new EnrichService(
        StreamsHost.start(
            APPLICATION,
            EnrichTopology.build(context.schemas(), enricher, context.meters()),
            config.streams(),
            context));
  }

  @Override
  public String name() {
    return "enrich";
  }

  @Override
  public void close() {
    streams.close();
  }
}
