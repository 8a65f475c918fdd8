package io.wirewatch.enrich;

import io.wirewatch.enrich.topology.ClaimsTopology;
import io.wirewatch.enrich.topology.EnrichTopology;
import io.wirewatch.runtime.Service;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.streams.StreamsHost;

/// Cleans, enriches and places articles for as long as it runs, and beside that keeps the ledgers
/// of their stories.
public final class EnrichService implements Service {
  private static final String APPLICATION = "wirewatch-enrich";
  private static final String CLAIMS = "wirewatch-claims";

  private final StreamsHost streams;
  private final StreamsHost claims;
  private final WarmUp warmUp;

  private EnrichService(StreamsHost streams, StreamsHost claims, WarmUp warmUp) {
    this.streams = streams;
    this.claims = claims;
    this.warmUp = warmUp;
  }

  /// Reads the models, starts the streams and warms up beside it; returns before it runs.
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
    StreamsHost claims =
        StreamsHost.start(
            CLAIMS,
            ClaimsTopology.build(context.schemas(), context.meters()),
            config.claims(),
            context);
    return new EnrichService(streams, claims, warmUp);
  }

  @Override
  public String name() {
    return "enrich";
  }

  @Override
  public void close() {
    warmUp.close();
    claims.close();
    streams.close();
  }
}
