package io.wirewatch.launcher.pipeline;

import io.wirewatch.contracts.wire.BundledSchemas;
import io.wirewatch.launcher.broker.Broker;
import io.wirewatch.launcher.together.House;
import io.wirewatch.launcher.together.HouseConfig;
import io.wirewatch.launcher.together.Role;
import io.wirewatch.runtime.config.Configuration;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/// All services in this process on a broker of the test's.
final class Newsroom implements AutoCloseable {

  private final Broker broker;
  private final House house;
  private final Desk desk;

  private Newsroom(Broker broker, House house) {
    this.broker = broker;
    this.house = house;
    this.desk = new Desk(house.address());
  }

  /// Starts them and waits until they are ready.
  static Newsroom open(Broker broker, Path state) throws Exception {
    var config =
        Configuration.load(
            HouseConfig.class,
            null,
            Map.of(
                "WIREWATCH_HTTP_PORT", "0",
                "WIREWATCH_REPLICATION", "1",
                "WIREWATCH_KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers()));
    var all = EnumSet.allOf(Role.class);
    var house = House.start(all, config, BundledSchemas.load(), state, Clock.systemUTC());
    var newsroom = new Newsroom(broker, house);
    newsroom.desk.awaitReady();
    return newsroom;
  }

  Desk desk() {
    return desk;
  }

  /// Waits until the streams have nothing left to do.
  void awaitQuiet() throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      for (String group : Set.of("wirewatch-enrich", "wirewatch-alert")) {
        Eventually.holds(
            Duration.ofSeconds(60), () -> group + " to catch up", () -> caughtUp(admin, group));
      }
    }
  }

  private static boolean caughtUp(Admin admin, String group) throws Exception {
    try {
      var committed = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      for (TopicPartition partition : committed.keySet()) {
        long end = end(admin, partition);
        if (committed.get(partition).offset() < end) {
          return false;
        }
      }
      return !committed.isEmpty();
    } catch (ExecutionException _) {
      return false;
    }
  }

  private static long end(Admin admin, TopicPartition partition) throws Exception {
    return admin
        .listOffsets(
            Map.of(partition, OffsetSpec.latest()),
            new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
        .partitionResult(partition)
        .get()
        .offset();
  }

  @Override
  public void close() {
    desk.close();
    house.close();
  }
}
