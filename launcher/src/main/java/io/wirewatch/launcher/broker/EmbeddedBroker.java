package io.wirewatch.launcher.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/// A running broker. Whoever starts it closes it; closing takes about a second and leaves the log
/// clean. Starting again on the same directory, after a close or after `kill -9`, finds everything
/// that was acknowledged.
public final class EmbeddedBroker implements AutoCloseable {

  static final int NODE_ID = 1;

  private final BrokerSettings settings;
  private final KafkaRaftServer server;

  private EmbeddedBroker(BrokerSettings settings, KafkaRaftServer server) {
    this.settings = settings;
    this.server = server;
  }

  /// Starts a broker and returns once it takes requests, and what it was killed at is mended
  /// ([LostMarkers]).
  ///
  /// @throws BrokerStartException when it cannot start, for a port in use or a damaged directory
  public static EmbeddedBroker start(BrokerSettings settings) {
    format(settings.directory());
    var server = new KafkaRaftServer(new KafkaConfig(settings.properties(), false), Time.SYSTEM);
    try {
      server.startup();
    } catch (RuntimeException e) {
      throw new BrokerStartException(settings, e);
    }
    EmbeddedBroker broker = new EmbeddedBroker(settings, server);
    try {
      LostMarkers.restore(settings);
    } catch (IOException | ExecutionException | InterruptedException e) {
      if (e instanceof InterruptedException) Thread.currentThread().interrupt();
      broker.close();
      throw new BrokerStartException(settings, e);
    }
    return broker;
  }

  /// The address for clients.
  public String bootstrapServers() {
    return settings.bootstrapServers();
  }

  /// What it was started with; start with it again to have the same broker back.
  public BrokerSettings settings() {
    return settings;
  }

  /// Stops the broker and waits until its files are closed.
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  /// Gives a new directory its cluster id; leaves one that has its own as it is.
  private static void format(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the broker's directory " + directory, e);
    }
    if (Files.exists(directory.resolve("meta.properties"))) {
      return;
    }
    try {
      new Formatter()
          .setNodeId(NODE_ID)
          .setClusterId(Uuid.randomUuid().toString())
          .setControllerListenerName("CONTROLLER")
          .setMetadataLogDirectory(directory.toString())
          .addDirectory(directory.toString())
          .setReleaseVersion(MetadataVersion.latestProduction())
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
          .run();
    } catch (Exception e) {
      throw new IllegalStateException("cannot format the broker's directory " + directory, e);
    }
  }
}
