package io.wirewatch.launcher.together;

import io.wirewatch.alert.AlertConfig;
import io.wirewatch.desk.DeskConfig;
import io.wirewatch.enrich.EnrichConfig;
import io.wirewatch.ingest.IngestConfig;
import io.wirewatch.runtime.http.HttpSettings;
import io.wirewatch.runtime.streams.KafkaSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The settings of a process: one file serves every service, each reads its own section.
///
/// @param http where the process listens
/// @param kafka how to reach the brokers; `up` and `demo` bring their own and leave it unread
/// @param schemaRegistry a registry that speaks the Confluent v7 API; the schemas shipped with this
///   build if absent
/// @param stateDirectory where the streams of a service on its own keep their state; `state` in the
///   working directory if absent
/// @param replication how many brokers hold each record of a topic that a service on its own
///   creates; 3 if absent
/// @param ingest the ingest service's own
/// @param enrich the enrich service's own
/// @param alert the alert service's own
/// @param desk the desk service's own
public record HouseConfig(
    HttpSettings http,
    KafkaSettings kafka,
    @Nullable URI schemaRegistry,
    Path stateDirectory,
    Integer replication,
    IngestConfig ingest,
    EnrichConfig enrich,
    AlertConfig alert,
    DeskConfig desk) {

  /// Fills in what is absent.
  public HouseConfig {
    stateDirectory = Objects.requireNonNullElse(stateDirectory, Path.of("state"));
    replication = Objects.requireNonNullElse(replication, 3);
    if (replication < 1) {
      throw new IllegalArgumentException("replication must be at least 1, was " + replication);
    }
  }

  /// The same on another port.
  public HouseConfig onPort(int port) {
    return with(new HttpSettings(http.host(), port, http.maxRequestBytes()), kafka, replication);
  }

  /// The same with other brokers.
  public HouseConfig onBrokers(KafkaSettings brokers) {
    return with(http, brokers, replication);
  }

  /// The same with this many replicas.
  public HouseConfig withReplication(int replicas) {
    return with(http, kafka, replicas);
  }

  private HouseConfig with(HttpSettings newHttp, KafkaSettings newKafka, int replicas) {
    return new HouseConfig(
        newHttp, newKafka, schemaRegistry, stateDirectory, replicas, ingest, enrich, alert, desk);
  }
}
