package io.wirewatch.launcher.alert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.alert.AlertConfig;
import io.wirewatch.alert.AlertService;
import io.wirewatch.contracts.Article;
import io.wirewatch.contracts.Mode;
import io.wirewatch.contracts.Origin;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.BundledSchemas;
import io.wirewatch.launcher.broker.Broker;
import io.wirewatch.runtime.ServiceContext;
import io.wirewatch.runtime.config.Secret;
import io.wirewatch.runtime.health.Health;
import io.wirewatch.runtime.outbound.OutboundSettings;
import io.wirewatch.runtime.streams.KafkaSettings;
import io.wirewatch.runtime.streams.TopicAdmin;
import io.wirewatch.runtime.streams.TopicWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class AlertServiceIT {

  private static final String RULE =
      """
      id: floods
      title: Floods
      watch: flood
      trigger:
        threshold: { count: origins, atLeast: 3, within: PT1H }
      notify: [ desk ]
      """;

  private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();

  @Test
  void threeOriginsAreToldOnceThoughTheServiceStartsAgain(@TempDir Path folder) throws Exception {
    Path rules = Files.createDirectories(folder.resolve("rules"));
    Files.writeString(rules.resolve("floods.yaml"), RULE);
    HttpServer receiver = receiver();
    try (Broker broker = Broker.open(folder.resolve("broker"))) {
      KafkaSettings kafka = KafkaSettings.plain(broker.bootstrapServers());
      try (TopicAdmin admin = TopicAdmin.open(kafka)) {
        admin.create(Topics.all(), (short) 1);
      }
      AlertConfig config = config(rules, receiver);
      run(kafka, folder, config, List.of("a", "b", "c"));
      assertTrue(taken().endsWith(".1.alert.opened"));
      run(kafka, folder, config, List.of("a", "b", "c", "d"));
      assertTrue(taken().endsWith("alert.amended"));
      assertTrue(told.isEmpty());
    } finally {
      receiver.stop(0);
    }
  }

  /// On the very first start no rule is in the topic yet, and articles may be.
  @Test
  void whatWaitedForTheFirstStartIsMatchedByTheRulesOfTheFiles(@TempDir Path folder)
      throws Exception {
    Path rules = Files.createDirectories(folder.resolve("rules"));
    Files.writeString(rules.resolve("the-last.yaml"), RULE);
    for (int i = 0; i < 300; i++) {
      String other = RULE.replace("floods", "other-" + i).replace("watch: flood", "watch: w" + i);
      Files.writeString(rules.resolve("other-" + i + ".yaml"), other);
    }
    HttpServer receiver = receiver();
    try (Broker broker = Broker.open(folder.resolve("broker"))) {
      KafkaSettings kafka = KafkaSettings.plain(broker.bootstrapServers());
      try (TopicAdmin admin = TopicAdmin.open(kafka)) {
        admin.create(Topics.all(), (short) 1);
      }
      ServiceContext context = context(kafka, folder, new Health());
      try (TopicWriter<Article> articles =
          TopicWriter.open(Topics.ARTICLES, context, Duration.ofSeconds(10))) {
        List.of("a", "b", "c").forEach(id -> articles.write(id, article(id)).join());
      }
      try (AlertService _ = AlertService.start(config(rules, receiver), context)) {
        assertTrue(taken().endsWith(".1.alert.opened"));
      }
    } finally {
      receiver.stop(0);
    }
  }

  private static ServiceContext context(KafkaSettings kafka, Path folder, Health health) {
    return new ServiceContext(
        kafka,
        BundledSchemas.load(),
        new SimpleMeterRegistry(),
        health,
        folder.resolve("state"),
        Clock.systemUTC());
  }

  private void run(KafkaSettings kafka, Path folder, AlertConfig config, List<String> ids)
      throws InterruptedException {
    Health health = new Health();
    ServiceContext context = context(kafka, folder, health);
    int before = told.size();
    try (AlertService service = AlertService.start(config, context);
        TopicWriter<Article> articles =
            TopicWriter.open(Topics.ARTICLES, context, Duration.ofSeconds(10))) {
      until(() -> health.readiness().up());
      assertEquals(Map.of(), service.invalidRules());
      ids.forEach(id -> articles.write(id, article(id)).join());
      until(() -> told.size() > before);
    }
  }

  private Article article(String id) {
    Instant at = start.plusSeconds(id.charAt(0));
    return Article.newBuilder()
        .setId(id)
        .setPublisher(id + ".example")
        .setSource("test")
        .setTitle("The road to " + id)
        .setText("A flood has closed the road to " + id + ".")
        .setLanguage("en")
        .setReceivedAt(at)
        .setEventTime(at)
        .setMode(Mode.LIVE)
        .setOrigin(Origin.newBuilder().setId(id).build())
        .setStory("story-1")
        .build();
  }

  private final Instant start = Instant.now().minusSeconds(600);

  private static AlertConfig config(Path rules, HttpServer receiver) {
    URI url = URI.create("http://127.0.0.1:" + receiver.getAddress().getPort() + "/");
    String key = Base64.getEncoder().encodeToString("twenty-four bytes or more".getBytes(UTF_8));
    return new AlertConfig(
        null,
        0,
        new AlertConfig.Rules(rules, true, 0),
        Map.of("desk", new AlertConfig.WebhookChannel(url, new Secret("whsec_" + key))),
        Map.of(),
        new OutboundSettings(List.of("127.0.0.0/8"), null, null, null));
  }

  private HttpServer receiver() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::receive);
    server.start();
    return server;
  }

  private void receive(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    told.add(String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id")));
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  private String taken() throws InterruptedException {
    @Nullable String id = told.poll(30, TimeUnit.SECONDS);
    if (id == null) throw new AssertionError("nobody was told in thirty seconds");
    return id;
  }

  private static void until(java.util.function.BooleanSupplier condition)
      throws InterruptedException {
    while (!condition.getAsBoolean()) {
      if (Thread.interrupted()) throw new InterruptedException();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }
}
