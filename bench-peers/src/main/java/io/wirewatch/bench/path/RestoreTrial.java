package io.wirewatch.bench.path;

import io.wirewatch.bench.place.MadeUpReports;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.TrustedClasses;
import io.wirewatch.enrich.EnrichConfig;
import io.wirewatch.enrich.EnrichService;
import io.wirewatch.enrich.Prepared;
import io.wirewatch.enrich.topology.PreparedSerde;
import io.wirewatch.runtime.streams.StreamsSettings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringSerializer;

/// Prints how fast the one instance that places articles does so, in the running stream with its
/// stores and their log, and how long another takes to begin where it has to restore all of that.
///
/// Made-up articles of 500 words are put before it as if they had been enriched; then its folder is
/// deleted, as after a death that closed nothing, or on another machine. The number of articles may
/// be given, 100,000 by default.
public final class RestoreTrial {
  private static final String IN_ORDER = "wirewatch-enrich-in-order-repartition";
  private static final int AHEAD = 5_000;

  private final Stack stack;
  private final int count;

  private RestoreTrial(Stack stack, int count) {
    this.stack = stack;
    this.count = count;
  }

  /// Measures and prints.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    TrustedClasses.admit();
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    try (Stack stack = Stack.open()) {
      new RestoreTrial(stack, count).run();
    }
  }

  private void run() throws InterruptedException {
    EnrichService service = start("nothing");
    long wall = System.nanoTime();
    long processor = processorTime();
    feed();
    double seconds = (System.nanoTime() - wall) / 1e9;
    System.out.printf(
        "placing: %,d articles in %.0f s, %,.0f/s; processor time of broker, placing and sender"
            + " %.0f us an article%n",
        count, seconds, count / seconds, (processorTime() - processor) / 1e3 / count);
    service.close();
    Folders.delete(stack.context().stateDirectory());
    start("all of it").close();
  }

  private EnrichService start(String what) throws InterruptedException {
    long began = System.nanoTime();
    long processor = processorTime();
    EnrichService service =
        EnrichService.start(
            new EnrichConfig(
                StreamsSettings.defaults(), Duration.ofDays(2), StreamsSettings.defaults()),
            stack.context());
    Stack.await("readiness", () -> stack.context().health().readiness().up());
    System.out.printf(
        "start: with %s to restore ready in %.1f s, %.1f s of processor time%n",
        what, (System.nanoTime() - began) / 1e9, (processorTime() - processor) / 1e9);
    return service;
  }

  /// Puts the articles before the step that places them, and returns when it has them all.
  private void feed() throws InterruptedException {
    MadeUpReports reports = new MadeUpReports();
    Serde<Prepared> serde = PreparedSerde.of(Topics.ARTICLES.serde(stack.context().schemas()));
    Map<String, Object> settings = stack.context().kafka().producer("restore-trial");
    try (Producer<String, Prepared> producer =
        new KafkaProducer<>(settings, new StringSerializer(), serde.serializer())) {
      for (int number = 0; number < count; number++) {
        Prepared prepared = reports.of(number);
        var _ = producer.send(new ProducerRecord<>(IN_ORDER, prepared.article().getId(), prepared));
        if (number % AHEAD == 0) awaitPlaced(number - AHEAD);
      }
    }
    awaitPlaced(count);
  }

  private void awaitPlaced(int articles) throws InterruptedException {
    Stack.await(
        articles + " placed",
        () ->
            stack.context().meters().counter("wirewatch.stage.in", "stage", "place").count()
                >= articles);
  }

  /// Of this process, broker and all, in nanoseconds.
  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
