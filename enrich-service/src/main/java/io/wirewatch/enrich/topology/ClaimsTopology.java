package io.wirewatch.enrich.topology;

import io.micrometer.core.instrument.MeterRegistry;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.ClaimEvent;
import io.wirewatch.contracts.StoryClaims;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.SchemaIds;
import io.wirewatch.runtime.metrics.StageCounter;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/// articles -> claims of each -> by story -> ledgers -> claims, events
///
/// An application of its own: it reads what others read too, and no alert waits for it.
public final class ClaimsTopology {
  private static final Serde<String> KEY = Serdes.String();

  private ClaimsTopology() {}

  /// Builds the topology.
  public static Topology build(SchemaIds schemas, MeterRegistry meters) {
    Serde<Article> article = Topics.ARTICLES.serde(schemas);
    Serde<StoryClaims> claims = Topics.CLAIMS.serde(schemas);
    Serde<ClaimEvent> event = Topics.CLAIM_EVENTS.serde(schemas);
    StreamsBuilder builder = new StreamsBuilder();
    KStream<String, Booked> booked =
        builder.stream(Topics.ARTICLES.name(), Consumed.with(KEY, article).withName("articles"))
            .process(
                new ClaimSteps<>(
                    () -> new ReadClaimsStep(new StageCounter(meters, "claims-read")),
                    ClaimStores.whereabouts()),
                Named.as("read-claims"))
            .repartition(Repartitioned.with(KEY, ClaimStores.REPORTED).withName("claims-by-story"))
            .process(
                new ClaimSteps<>(
                    () -> new LedgerStep(new StageCounter(meters, "claims-book")),
                    ClaimStores.ledgers(claims)),
                Named.as("book-claims"));
    booked
        .flatMapValues(Booked::ledgers, Named.as("only-ledgers"))
        .to(Topics.CLAIMS.name(), Produced.with(KEY, claims).withName("claims"));
    booked
        .flatMapValues(Booked::events, Named.as("only-claim-events"))
        .to(Topics.CLAIM_EVENTS.name(), Produced.with(KEY, event).withName("claim-events"));
    return builder.build();
  }
}
