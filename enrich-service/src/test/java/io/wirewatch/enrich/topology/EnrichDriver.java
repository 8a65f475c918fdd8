package io.wirewatch.enrich.topology;

import io.micrometer.core.instrument.MeterRegistry;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.RawArticle;
import io.wirewatch.contracts.Story;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.BundledSchemas;
import io.wirewatch.contracts.wire.SchemaIds;
import io.wirewatch.enrich.Enricher;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;

/// The topology of enrichment without a broker.
final class EnrichDriver implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private static final SchemaIds SCHEMAS = BundledSchemas.load();

  private final TopologyTestDriver driver;
  private final TestInputTopic<String, RawArticle> raw;
  private final TestOutputTopic<String, Article> articles;
  private final TestOutputTopic<String, Story> stories;

  private EnrichDriver(TopologyTestDriver driver) {
    this.driver = driver;
    this.raw =
        driver.createInputTopic(
            Topics.RAW_ARTICLES.name(),
            new StringSerializer(),
            Topics.RAW_ARTICLES.serde(SCHEMAS).serializer());
    this.articles =
        driver.createOutputTopic(
            Topics.ARTICLES.name(),
            new StringDeserializer(),
            Topics.ARTICLES.serde(SCHEMAS).deserializer());
    this.stories =
        driver.createOutputTopic(
            Topics.STORIES.name(),
            new StringDeserializer(),
            Topics.STORIES.serde(SCHEMAS).deserializer());
  }

  static EnrichDriver start(Path state, Enricher enricher, MeterRegistry meters) {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "wirewatch-enrich");
    properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
    properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    properties.put(
        StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
        LogAndContinueProcessingExceptionHandler.class);
    return new EnrichDriver(new TopologyTestDriver(topology(enricher, meters), properties, NOON));
  }

  static Topology topology(Enricher enricher, MeterRegistry meters) {
    return EnrichTopology.build(SCHEMAS, enricher, meters);
  }

  /// A scraped text, received at noon.
  static RawArticle.Builder article(String id, String publisher, String text) {
    return RawArticle.newBuilder()
        .setId(id)
        .setPublisher(publisher)
        .setSource("push")
        .setReceivedAt(NOON)
        .setMediaType("text/plain; charset=utf-8")
        .setBody(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }

  void send(RawArticle article) {
    raw.pipeInput(article.getId(), article);
  }

  /// What has come out and was not read yet.
  TestOutputTopic<String, Article> articles() {
    return articles;
  }

  /// The same of stories.
  TestOutputTopic<String, Story> stories() {
    return stories;
  }

  @Override
  public void close() {
    driver.close();
  }
}
