package io.wirewatch.launcher.broker;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The embedded broker, which can be stopped and started on one directory and port.
final class RestartableBroker implements Broker {

  private final BrokerSettings settings;
  private @Nullable EmbeddedBroker running;

  RestartableBroker(Path directory) {
    settings = BrokerSettings.onFreePorts(directory);
    running = EmbeddedBroker.start(settings);
  }

  @Override
  public String bootstrapServers() {
    return settings.bootstrapServers();
  }

  @Override
  public void stop() {
    if (running != null) {
      running.close();
      running = null;
    }
  }

  @Override
  public void start() {
    if (running == null) {
      running = EmbeddedBroker.start(settings);
    }
  }

  @Override
  public void close() {
    stop();
  }
}
