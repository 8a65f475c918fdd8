package io.wirewatch.enrich.topology;

import io.micrometer.core.instrument.MeterRegistry;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.RawArticle;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.SchemaIds;
import io.wirewatch.enrich.Enricher;
import io.wirewatch.enrich.Prepared;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/// raw articles -> enrich -> one partition -> place -> articles, stories
public final class EnrichTopology {
  private static final Serde<String> KEY = Serdes.String();

  private EnrichTopology() {}

  /// Builds the topology.
  ///
  /// @param enricher shared by all tasks
  public static Topology build(SchemaIds schemas, Enricher enricher, MeterRegistry meters) {
    Serde<RawArticle> raw = Topics.RAW_ARTICLES.serde(schemas);
    Serde<Article> article = Topics.ARTICLES.serde(schemas);
    StreamsBuilder builder = new StreamsBuilder();
    KStream<String, Told> told =
        builder.stream(Topics.RAW_ARTICLES.name(), Consumed.with(KEY, raw).withName("raw-articles"))
            .processValues(() -> new EnrichStep(enricher, meters), Named.as("enrich"))
            .repartition(
                Repartitioned.<String, Prepared>as("in-order")
                    .withKeySerde(KEY)
                    .withValueSerde(PreparedSerde.of(article))
                    .withNumberOfPartitions(1))
            .process(new PlaceSteps(meters, article), Named.as("place"));
    told.flatMapValues(Told::articles, Named.as("only-articles"))
        .to(Topics.ARTICLES.name(), Produced.with(KEY, article).withName("articles"));
    told.flatMapValues(Told::stories, Named.as("only-stories"))
        .to(
            Topics.STORIES.name(),
            Produced.with(KEY, Topics.STORIES.serde(schemas)).withName("stories"));
    return builder.build();
  }
}
