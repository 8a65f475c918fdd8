package io.wirewatch.launcher.broker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// A real broker for an integration test. The system property `broker` chooses the provider:
/// `embedded` (in this process), `container` (Testcontainers), or `auto`, which is a container
/// where the image is present. Whoever starts it closes it.
public sealed interface Broker extends AutoCloseable permits ContainerBroker, RestartableBroker {

  /// The image that `deploy/test-broker/build` makes.
  String IMAGE = System.getProperty("broker.image", "wirewatch/test-broker:4.3.1");

  /// The address for clients; the same after a stop and a start.
  String bootstrapServers();

  /// Stops the broker; what was acknowledged is kept.
  void stop();

  /// Starts it again, at the same address.
  void start();

  @Override
  void close();

  /// Starts a broker of the chosen provider.
  ///
  /// @param directory an empty directory for the provider that keeps its log here
  static Broker open(Path directory) {
    var choice = System.getProperty("broker", "embedded").toLowerCase(Locale.ROOT);
    return switch (choice) {
      case "embedded" -> new RestartableBroker(directory);
      case "container" -> new ContainerBroker(IMAGE);
      case "auto" ->
          ContainerBroker.isPresent(IMAGE)
              ? new ContainerBroker(IMAGE)
              : new RestartableBroker(directory);
      default ->
          throw new IllegalArgumentException(
              "-Dbroker must be embedded, container or auto, was " + choice);
    };
  }

  /// Whether a Docker engine could be there at all: asking for it otherwise takes minutes.
  static boolean dockerSocketExists() {
    return System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
  }
}
