package io.wirewatch.launcher.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.BundledSchemas;
import io.wirewatch.ingest.IngestConfig;
import io.wirewatch.ingest.IngestService;
import io.wirewatch.ingest.fetch.FetchSettings;
import io.wirewatch.launcher.broker.BrokerSettings;
import io.wirewatch.launcher.broker.EmbeddedBroker;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.health.Health;
import io.wirewatch.runtime.http.HttpHost;
import io.wirewatch.runtime.http.HttpSettings;
import io.wirewatch.runtime.outbound.OutboundSettings;
import io.wirewatch.runtime.streams.KafkaSettings;
import io.wirewatch.runtime.streams.TopicAdmin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two instances of ingest on one broker.
final class SharedFeedsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /// How often each feed was fetched, by its path.
  private final Map<String, Integer> fetches = new ConcurrentHashMap<>();

  /// An instance with the meters of its own.
  private record Instance(IngestService service, SimpleMeterRegistry meters, HttpHost http)
      implements AutoCloseable {

    static Instance start(EmbeddedBroker broker, Path directory) {
      SimpleMeterRegistry meters = new SimpleMeterRegistry();
      Health health = new Health();
      ServiceContext context =
          new ServiceContext(
              KafkaSettings.plain(broker.bootstrapServers()),
              BundledSchemas.load(),
              meters,
              health,
              directory,
              Clock.systemUTC());
      IngestService service =
          IngestService.start(
              new IngestConfig(
                  null,
                  new FetchSettings(null, null, Duration.ofMillis(1), null),
                  new OutboundSettings(List.of("127.0.0.0/8"), null, null, null),
                  null),
              context);
      HttpHost http =
          HttpHost.start(new HttpSettings("127.0.0.1", 0), health, meters, List.of(service));
      return new Instance(service, meters, http);
    }

    double entries() {
      return meters.counter("wirewatch.stage.out", "stage", "ingest-feed").count();
    }

    @Override
    public void close() {
      http.close();
      service.close();
    }
  }

  @Test
  void eachFeedIsPolledByOneInstanceAndByAnotherWhenThatOneGoes(@TempDir Path directory)
      throws Exception {
    HttpServer publisher = publisher();
    try (EmbeddedBroker broker =
            EmbeddedBroker.start(BrokerSettings.onFreePorts(directory.resolve("broker")));
        TopicAdmin admin = TopicAdmin.open(KafkaSettings.plain(broker.bootstrapServers()))) {
      admin.create(List.of(Topics.RAW_ARTICLES, Topics.FEEDS), (short) 1);
      try (Instance first = Instance.start(broker, directory.resolve("first"))) {
        try (Instance second = Instance.start(broker, directory.resolve("second"))) {
          define(first, publisher, 0, 24);
          awaitFetched(24);
          Eventually.holds(
              PATIENCE,
              () -> first.entries() + " and " + second.entries() + " entries of 24",
              () -> first.entries() + second.entries() == 24);
          assertEquals(List.of(1), fetches.values().stream().distinct().toList());
        }
        define(first, publisher, 24, 36);
        awaitFetched(36);
      }
    } finally {
      publisher.stop(0);
    }
  }

  private void awaitFetched(int count) throws Exception {
    Eventually.holds(
        PATIENCE, () -> "feeds fetched: " + fetches.size(), () -> fetches.size() == count);
  }

  private static void define(Instance instance, HttpServer publisher, int from, int until) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      IntStream.range(from, until)
          .forEach(number -> {
            String url = "http://127.0.0.1:" + publisher.getAddress().getPort() + "/" + number;
            assertEquals(200, put(client, instance, number, "{\"url\":\"" + url + "\"}"));
          });
    }
  }

  private static int put(HttpClient client, Instance instance, int number, String form) {
    URI address = URI.create(instance.http().address() + "/v1/feeds/feed-" + number);
    HttpRequest request =
        HttpRequest.newBuilder(address).PUT(BodyPublishers.ofString(form)).build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private HttpServer publisher() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    return server;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    fetches.merge(path, 1, Integer::sum);
    byte[] feed =
        "<rss><channel><item><guid>%1$s</guid><title>Notice %1$s</title></item></channel></rss>"
            .formatted(path)
            .getBytes(UTF_8);
    exchange.sendResponseHeaders(200, feed.length);
    exchange.getResponseBody().write(feed);
    exchange.close();
  }
}
