package io.wirewatch.launcher.together;

import io.wirewatch.contracts.wire.BundledSchemas;
import io.wirewatch.launcher.broker.BrokerSettings;
import io.wirewatch.launcher.broker.EmbeddedBroker;
import io.wirewatch.launcher.foreground.Parts;
import io.wirewatch.runtime.streams.KafkaSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;

/// Everything in this process: a broker of its own, and all services on it. Whoever starts it
/// closes it; the broker closes last.
public final class Together implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Parts parts;
  private final House house;

  private Together(Parts parts, House house) {
    this.parts = parts;
    this.house = house;
  }

  /// Starts the broker, then the house.
  ///
  /// @param config the settings; its brokers are left unread
  /// @param broker where the broker listens and keeps its log
  /// @param data where the streams keep their state
  public static Together start(
      HouseConfig config, BrokerSettings broker, DataDirectory data, Clock clock) {
    var parts = new Parts(PATIENCE);
    try {
      parts.add("broker", EmbeddedBroker.start(broker));
      var here =
          config.onBrokers(KafkaSettings.plain(broker.bootstrapServers())).withReplication(1);
      var all = EnumSet.allOf(Role.class);
      var house = House.start(all, here, BundledSchemas.load(), data.streams(), clock);
      return new Together(parts, parts.add("house", house));
    } catch (RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  /// The services and their address.
  public House house() {
    return house;
  }

  /// Stops the services, then the broker.
  @Override
  public void close() {
    parts.close();
  }
}
