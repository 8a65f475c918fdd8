package io.wirewatch.launcher.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Where an embedded broker keeps its log and where it listens, always on 127.0.0.1.
///
/// @param directory the log directory; made if missing
/// @param port the port for clients, 1 to 65535
/// @param controllerPort the port that the node's two halves talk over, 1 to 65535
public record BrokerSettings(Path directory, int port, int controllerPort) {

  private static final int MEBIBYTE = 1024 * 1024;

  /// Largest record batch that the broker takes, in bytes: above the largest of our topics', so
  /// that the topic's own limit is the one that decides.
  static final int MAX_BATCH_BYTES = 6 * MEBIBYTE;

  /// Checks the ports.
  public BrokerSettings {
    directory = directory.toAbsolutePath();
    check("port", port);
    check("controller port", controllerPort);
    if (port == controllerPort) {
      throw new IllegalArgumentException("port and controller port are both " + port);
    }
  }

  /// A broker on any two free ports.
  public static BrokerSettings onFreePorts(Path directory) {
    int port = Ports.free();
    return new BrokerSettings(directory, port, Ports.freeBut(port));
  }

  /// A broker on the given port, or on a free one where something else listens there.
  public static BrokerSettings onPort(Path directory, int preferred) {
    int port = Ports.freeOr(preferred);
    return new BrokerSettings(directory, port, Ports.freeBut(port));
  }

  /// The address for clients.
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  private static void check(String name, int port) {
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException(name + " must be in 1..65535, was " + port);
    }
  }

  Map<String, String> properties() {
    var all = new HashMap<String, String>();
    all.putAll(node());
    all.putAll(internalTopics());
    all.putAll(promptness());
    all.putAll(smallness());
    return all;
  }

  private Map<String, String> node() {
    return Map.of(
        "process.roles", "broker,controller",
        "node.id", String.valueOf(EmbeddedBroker.NODE_ID),
        "listeners", "CLIENTS://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
        "listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "inter.broker.listener.name", "CLIENTS",
        "controller.listener.names", "CONTROLLER",
        "controller.quorum.voters", EmbeddedBroker.NODE_ID + "@127.0.0.1:" + controllerPort,
        "log.dirs", directory.toString(),
        "auto.create.topics.enable", "false");
  }

  private static Map<String, String> internalTopics() {
    return Map.of(
        "default.replication.factor", "1",
        "min.insync.replicas", "1",
        "offsets.topic.num.partitions", "3",
        "offsets.topic.replication.factor", "1",
        "transaction.state.log.num.partitions", "3",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1",
        "group.initial.rebalance.delay.ms", "0");
  }

  // The controller remembers a broker that was killed until its session ends, and refuses the
  // new one until then: a restart takes that long, 9 s by default. With no other broker to hand
  // over to, a controlled shutdown would only wait.
  private static Map<String, String> promptness() {
    return Map.of(
        "controlled.shutdown.enable", "false",
        "broker.session.timeout.ms", "3000",
        "broker.heartbeat.interval.ms", "500",
        "metadata.max.idle.interval.ms", "5000");
  }

  private static Map<String, String> smallness() {
    return Map.of(
        "message.max.bytes", bytes(MAX_BATCH_BYTES),
        "replica.fetch.max.bytes", bytes(MAX_BATCH_BYTES),
        "socket.request.max.bytes", bytes(4 * MAX_BATCH_BYTES),
        "num.network.threads", "2",
        "num.io.threads", "4",
        "num.recovery.threads.per.data.dir", "2",
        "log.cleaner.dedupe.buffer.size", bytes(8 * MEBIBYTE),
        "log.index.size.max.bytes", bytes(2 * MEBIBYTE),
        "log.segment.bytes", bytes(128 * MEBIBYTE),
        "metadata.log.segment.bytes", bytes(16 * MEBIBYTE));
  }

  private static String bytes(int count) {
    return String.valueOf(count);
  }
}
