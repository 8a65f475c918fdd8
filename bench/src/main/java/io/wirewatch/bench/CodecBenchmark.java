package io.wirewatch.bench;

import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Entity;
import io.wirewatch.contracts.EntityType;
import io.wirewatch.contracts.Keyword;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.Span;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.BundledSchemas;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// An enriched article of 3 kB with 30 entities of 4 mentions each, to its wire format and back.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CodecBenchmark {

  private static final String TOPIC = Topics.ARTICLES.name();

  private final Serializer<Article> serializer;
  private final Deserializer<Article> deserializer;
  private final Article article;
  private final byte[] bytes;

  /// Opens the codec that the services use.
  @SuppressWarnings("resource") // lives as long as the benchmark's JVM
  public CodecBenchmark() {
    var serde = Topics.ARTICLES.serde(BundledSchemas.load());
    serializer = serde.serializer();
    deserializer = serde.deserializer();
    article = article();
    bytes = serializer.serialize(TOPIC, article);
  }

  /// Runs the benchmarks of this class.
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(CodecBenchmark.class.getName()).build()).run();
  }

  /// An article to its wire format.
  @Benchmark
  public byte[] encode() {
    return serializer.serialize(TOPIC, article);
  }

  /// An article from its wire format.
  @Benchmark
  public Article decode() {
    return deserializer.deserialize(TOPIC, bytes);
  }

  private static Article article() {
    return Article.newBuilder()
        .setId("0123456789abcdef0123456789abcdef")
        .setPublisher("harbour-post.example")
        .setSource("push")
        .setUrl("https://harbour-post.example/2026/11/22/strait")
        .setTitle("Grey ships stand off the harbour of Little Selwick")
        .setText("Fishing crews on the islands were told to keep their boats in port. ".repeat(44))
        .setLanguage("en")
        .setReceivedAt(Instant.ofEpochSecond(1_800_000_000))
        .setEventTime(Instant.ofEpochSecond(1_800_000_000))
        .setEntities(IntStream.range(0, 30).mapToObj(CodecBenchmark::entity).toList())
        .setKeywords(
            IntStream.range(0, 12)
                .mapToObj(i -> new Keyword("keyword " + i, 1.0 / (i + 1)))
                .toList())
        .setOrigin(Origin.newBuilder().setId("0123456789abcdef0123456789abcdef").build())
        .setStory("s-0123456789abcdef0123456789abcdef")
        .build();
  }

  private static Entity entity(int number) {
    return Entity.newBuilder()
        .setId("person:name-of-number-" + number)
        .setName("Name of Number " + number)
        .setType(EntityType.PERSON)
        .setMentions(
            List.of(new Span(10, 20), new Span(60, 70), new Span(99, 109), new Span(200, 210)))
        .build();
  }
}
