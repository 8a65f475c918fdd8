package io.wirewatch.enrich;

import io.wirewatch.enrich.topology.EnrichTopology;
import io.wirewatch.runtime.Service;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.streams.StreamsHost;

/// Cleans, enriches and places articles for as long as it runs.
public final class EnrichService implements Service {
  private static final String APPLICATION = "wirewatch-enrich";

  private final StreamsHost streams;
  private final WarmUp warmUp;

  private EnrichService(StreamsHost streams, WarmUp warmUp) {
    this.streams = streams;
    this.warmUp = warmUp;
  }

  /// Reads the models, starts the stream and warms up beside it; returns before it runs.
  public static EnrichService start(EnrichConfig config, ServiceContext context) {
    Enricher enricher =
        Enrichers.standard(new EventTime(config.freshness()), OwnLists.read(config.lists()));
    WarmUp warmUp = WarmUp.start(enricher, context.health());
    StreamsHost streams =
        StreamsHost.start(
            APPLICATION,
            EnrichTopology.build(context.schemas(), enricher, context.meters()),
            config.streams(),
            context);
    return new EnrichService(streams, warmUp);
  }

  @Override
  public String name() {
    return "enrich";
  }

  @Override
  public void close() {
    warmUp.close();
    streams.close();
  }
}
