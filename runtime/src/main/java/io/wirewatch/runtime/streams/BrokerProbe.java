package io.wirewatch.runtime.streams;

import io.wirewatch.runtime.health.Check;
import io.wirewatch.runtime.health.Health;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks the brokers every two seconds whether they are there, and tells readiness as "brokers":
/// clients and streams sit an outage out without a word.
public final class BrokerProbe implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(BrokerProbe.class);
  private static final int TIMEOUT_MILLIS = 3_000;
  private static final int INTERVAL_MILLIS = 2_000;

  private final Admin admin;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;
  private final Health.Registration readiness;
  private volatile boolean reachable;

  private BrokerProbe(Admin admin, Health health) {
    this.admin = admin;
    this.readiness =
        health.ready("brokers", () -> Check.of(reachable, "the brokers do not answer"));
    this.thread = Thread.ofPlatform().name("broker probe").daemon().unstarted(this::run);
  }

  /// Starts asking; not ready until the first answer.
  public static BrokerProbe start(KafkaSettings kafka, Health health) {
    BrokerProbe probe = new BrokerProbe(Admin.create(kafka.admin("probe")), health);
    probe.thread.start();
    return probe;
  }

  /// Stops asking.
  @Override
  public void close() {
    closed.countDown();
    readiness.remove();
    thread.interrupt();
    admin.close(Duration.ofSeconds(1));
  }

  private void run() {
    try {
      do {
        tell(answers());
      } while (!closed.await(INTERVAL_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean answers() throws InterruptedException {
    try {
      DescribeClusterOptions options = new DescribeClusterOptions().timeoutMs(TIMEOUT_MILLIS);
      return !admin.describeCluster(options).nodes().get().isEmpty();
    } catch (ExecutionException | KafkaException e) {
      return false;
    }
  }

  private void tell(boolean found) {
    if (found != reachable) log.info(found ? "the brokers answer" : "the brokers do not answer");
    reachable = found;
  }
}
