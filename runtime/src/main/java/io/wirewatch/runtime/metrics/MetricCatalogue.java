package io.wirewatch.runtime.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.util.Arrays;
import java.util.Optional;

/// The client metrics that people use, out of some eight hundred that a stream thread has. What is
/// not in this table is not exported; metrics whose name does not start with `kafka.` are.
public enum MetricCatalogue {
  /// How far behind the slowest partition is: the first thing to look at.
  CONSUMER_LAG("kafka.consumer.fetch.manager.records.lag.max", "records"),
  /// What consumers have read, by topic.
  CONSUMED("kafka.consumer.fetch.manager.records.consumed.total", "records"),
  /// Rebalances; a few at a start, none after it.
  REBALANCES("kafka.consumer.coordinator.rebalance.total", "rebalances"),
  /// Rebalances that did not come to an end.
  FAILED_REBALANCES("kafka.consumer.coordinator.failed.rebalance.total", "rebalances"),
  /// Connections of a consumer to brokers; 0 is an outage.
  CONSUMER_CONNECTIONS("kafka.consumer.connection.count", "connections"),
  /// What producers have sent.
  PRODUCED("kafka.producer.record.send.total", "records"),
  /// What producers failed to send.
  PRODUCER_ERRORS("kafka.producer.record.error.total", "records"),
  /// What producers sent again: brokers that are slow or change.
  PRODUCER_RETRIES("kafka.producer.record.retry.total", "records"),
  /// Threads that run, of those configured.
  STREAM_THREADS("kafka.stream.alive.stream.threads", "threads"),
  /// Threads that died since the start.
  FAILED_STREAM_THREADS("kafka.stream.failed.stream.threads", "threads"),
  /// Records a second through a thread.
  PROCESS_RATE("kafka.stream.thread.process.rate", "records/s"),
  /// How long a thread works on a record.
  PROCESS_LATENCY("kafka.stream.thread.process.latency.avg", "ms"),
  /// Commits a second.
  COMMIT_RATE("kafka.stream.thread.commit.rate", "commits/s"),
  /// How long a commit takes: what the next stage waits for.
  COMMIT_LATENCY("kafka.stream.thread.commit.latency.avg", "ms"),
  /// The slowest commit of the last half minute.
  COMMIT_LATENCY_MAX("kafka.stream.thread.commit.latency.max", "ms"),
  /// Records that a task passed over without a dead letter: no key, too late, or no time.
  DROPPED("kafka.stream.task.dropped.records.total", "records");

  private static final String CLIENTS = "kafka.";

  private final String meter;
  private final String unit;

  MetricCatalogue(String meter, String unit) {
    this.meter = meter;
    this.unit = unit;
  }

  /// The meter's name, dotted.
  public String meter() {
    return meter;
  }

  /// What its values are.
  public String unit() {
    return unit;
  }

  /// Keeps what is in the table and what is not a client's.
  public static MeterFilter filter() {
    return new MeterFilter() {
      @Override
      public MeterFilterReply accept(Meter.Id id) {
        boolean kept = !id.getName().startsWith(CLIENTS) || find(id.getName()).isPresent();
        return kept ? MeterFilterReply.NEUTRAL : MeterFilterReply.DENY;
      }
    };
  }

  private static Optional<MetricCatalogue> find(String name) {
    return Arrays.stream(values()).filter(entry -> entry.meter.equals(name)).findFirst();
  }
}
