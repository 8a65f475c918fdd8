package io.wirewatch.bench.path;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.alert.rulebook.Rulebook;
import io.wirewatch.alert.topology.AlertTopology;
import io.wirewatch.alert.topology.ArticleMatcher;
import io.wirewatch.alert.topology.Stages;
import io.wirewatch.contracts.topic.Topic;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.BundledSchemas;
import io.wirewatch.enrich.EnrichConfig;
import io.wirewatch.enrich.EnrichService;
import io.wirewatch.launcher.broker.BrokerSettings;
import io.wirewatch.launcher.broker.EmbeddedBroker;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.health.Health;
import io.wirewatch.runtime.streams.KafkaSettings;
import io.wirewatch.runtime.streams.StreamsHost;
import io.wirewatch.runtime.streams.StreamsSettings;
import io.wirewatch.runtime.streams.TopicAdmin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// A broker with the topology of alerts on it, and that of enrichment where it is asked for, with
/// the settings of the product. Whoever opens it closes it.
final class Stack implements AutoCloseable {
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final long PATIENCE_NANOS = 300_000_000_000L;

  private final SimpleMeterRegistry meters;
  private final Rulebook rulebook = new Rulebook(3);
  private final List<Runnable> closings = new ArrayList<>();
  private final ServiceContext context;

  private Stack(ServiceContext context, SimpleMeterRegistry meters) {
    this.context = context;
    this.meters = meters;
  }

  /// A broker with our topics; its log is in memory where the system has such a file system.
  static Stack open() throws IOException {
    Path folder =
        Files.isDirectory(MEMORY)
            ? Files.createTempDirectory(MEMORY, "wirewatch-path")
            : Files.createTempDirectory("wirewatch-path");
    EmbeddedBroker broker =
        EmbeddedBroker.start(BrokerSettings.onFreePorts(folder.resolve("broker")));
    KafkaSettings kafka = KafkaSettings.plain(broker.bootstrapServers());
    try (TopicAdmin admin = TopicAdmin.open(kafka)) {
      admin.create(Topics.all(), (short) 1);
    }
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    Stack stack =
        new Stack(
            new ServiceContext(
                kafka,
                BundledSchemas.load(),
                meters,
                new Health(),
                folder.resolve("state"),
                Clock.systemUTC()),
            meters);
    stack.closings.add(() -> Folders.delete(folder));
    stack.closings.add(broker::close);
    return stack;
  }

  /// Starts enrichment.
  void enrich() {
    EnrichService service =
        EnrichService.start(
            new EnrichConfig(
                StreamsSettings.defaults(), Duration.ofDays(2), StreamsSettings.defaults()),
            context);
    closings.add(service::close);
  }

  /// Starts matching and counting.
  void alert(ArticleMatcher matcher) {
    Stages stages = Stages.in(meters);
    StreamsHost streams =
        StreamsHost.start(
            "wirewatch-alert",
            AlertTopology.build(context.schemas(), rulebook, stages, Topic.PARTITIONS, matcher),
            StreamsSettings.defaults(),
            context);
    closings.add(streams::close);
  }

  /// What the parts are started with.
  ServiceContext context() {
    return context;
  }

  /// The rules in force.
  Rulebook rulebook() {
    return rulebook;
  }

  /// How many articles were held against the rules.
  long matched() {
    return (long) meters.counter("wirewatch.stage.in", "stage", "match").count();
  }

  /// How many matches were counted in their groups.
  long counted() {
    return (long) meters.counter("wirewatch.stage.in", "stage", "count").count();
  }

  /// Waits until something holds, and fails after five minutes.
  static void await(String what, BooleanSupplier holds) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) throw new IllegalStateException("waited in vain: " + what);
      Thread.sleep(1);
    }
  }

  /// Stops what was started, the last first.
  @Override
  public void close() {
    closings.reversed().forEach(Runnable::run);
  }
}
