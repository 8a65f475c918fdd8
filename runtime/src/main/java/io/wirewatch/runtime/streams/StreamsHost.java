package io.wirewatch.runtime.streams;

import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.health.Check;
import io.wirewatch.runtime.health.Health;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs a topology under exactly-once.
///
/// Records that cannot be read, processed or written go to the dead letters with the cause in their
/// headers. A stream thread that dies is replaced within a budget; past it the application stops
/// and liveness is false, so that whoever runs the process restarts it. Readiness is true while the
/// streams run.
public final class StreamsHost implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(StreamsHost.class);
  private static final Duration CLOSE = Duration.ofSeconds(20);

  private final String applicationId;
  private final KafkaStreams streams;
  private final KafkaStreamsMetrics metrics;
  private final List<Health.Registration> checks;

  private StreamsHost(String applicationId, KafkaStreams streams, ServiceContext context) {
    this.applicationId = applicationId;
    this.streams = streams;
    this.metrics = new KafkaStreamsMetrics(streams);
    this.checks =
        List.of(
            context.health().ready(applicationId + " streams", this::ready),
            context.health().live(applicationId + " streams", this::live));
  }

  /// Starts the application; returns before it runs.
  public static StreamsHost start(
      String applicationId, Topology topology, StreamsSettings settings, ServiceContext context) {
    return start(applicationId, topology, settings, context, false);
  }

  /// Starts the application, which processes nothing until [#resume]: its global stores alone
  /// follow their topics. Returns before that.
  public static StreamsHost startPaused(
      String applicationId, Topology topology, StreamsSettings settings, ServiceContext context) {
    return start(applicationId, topology, settings, context, true);
  }

  private static StreamsHost start(
      String applicationId,
      Topology topology,
      StreamsSettings settings,
      ServiceContext context,
      boolean paused) {
    Properties config = StreamsProperties.of(applicationId, settings, context);
    KafkaStreams streams = new KafkaStreams(topology, config);
    StreamsHost host = new StreamsHost(applicationId, streams, context);
    if (paused) streams.pause();
    streams.setUncaughtExceptionHandler(
        new UncaughtPolicy(applicationId, settings.replacements(), context));
    streams.setStateListener((to, from) -> log.info("{}: {} after {}", applicationId, to, from));
    host.metrics.bindTo(context.meters());
    streams.start();
    return host;
  }

  /// Whether all tasks are restored and being processed.
  public boolean running() {
    return streams.state() == KafkaStreams.State.RUNNING && !streams.isPaused();
  }

  /// Processes from now on what it reads.
  public void resume() {
    streams.resume();
  }

  /// The application, for its stores and metadata.
  public KafkaStreams streams() {
    return streams;
  }

  /// Commits what is under way and stops, within twenty seconds.
  @Override
  public void close() {
    checks.forEach(Health.Registration::remove);
    metrics.close();
    if (!streams.close(CLOSE)) log.warn("{} did not stop within {}", applicationId, CLOSE);
  }

  private Check ready() {
    return Check.of(running(), "state is " + (streams.isPaused() ? "PAUSED" : streams.state()));
  }

  private Check live() {
    return switch (streams.state()) {
      case ERROR, PENDING_ERROR -> Check.down("gave up after too many failures; see the log");
      case CREATED, REBALANCING, RUNNING, PENDING_SHUTDOWN, NOT_RUNNING -> Check.up();
    };
  }
}
