package io.wirewatch.runtime.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.json.JavalinJackson;
import io.micrometer.core.instrument.MeterRegistry;
import io.wirewatch.runtime.Service;
import io.wirewatch.runtime.health.Health;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// The HTTP server of a process: the routes of its services beside `/health/live`, `/health/ready`
/// and `/metrics`. Handlers run on virtual threads and may block. It does not close the services.
public final class HttpHost implements AutoCloseable {

  private static final long STOP_TIMEOUT_MILLIS = 3_000;

  private final Javalin server;
  private final String host;
  private final List<? extends Service> services;
  private final AtomicBoolean closed = new AtomicBoolean();

  private HttpHost(Javalin server, String host, List<? extends Service> services) {
    this.server = server;
    this.host = host;
    this.services = List.copyOf(services);
  }

  /// Starts listening.
  ///
  /// @throws io.javalin.util.JavalinBindException when the port is taken
  public static HttpHost start(
      HttpSettings settings,
      Health health,
      MeterRegistry meters,
      List<? extends Service> services) {
    Javalin server =
        Javalin.create(config -> {
          configure(config, settings);
          new Problems().routes(config.routes);
          new OperationsRoutes(health, meters).routes(config.routes);
          services.forEach(service -> service.routes(config.routes));
        });
    server.start(settings.host(), settings.port());
    return new HttpHost(server, settings.host(), services);
  }

  /// The port it listens on.
  public int port() {
    return server.port();
  }

  /// Where to reach it from this machine.
  public URI address() {
    boolean anywhere = host.equals("0.0.0.0") || host.equals("::");
    return URI.create("http://" + (anywhere ? "localhost" : host) + ":" + port());
  }

  /// Ends event streams, stops listening, lets requests under way end for up to three seconds.
  @Override
  public void close() {
    if (closed.getAndSet(true)) return;
    services.forEach(Service::endStreams);
    server.stop();
  }

  private static void configure(JavalinConfig config, HttpSettings settings) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = settings.maxRequestBytes();
    config.jsonMapper(new JavalinJackson(json(), true));
    config.jetty.modifyServer(server -> server.setStopTimeout(STOP_TIMEOUT_MILLIS));
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
  }

  private static ObjectMapper json() {
    return new ObjectMapper()
        .registerModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
  }
}
