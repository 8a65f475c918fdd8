package io.wirewatch.runtime.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.wirewatch.runtime.Service;
import io.wirewatch.runtime.health.Check;
import io.wirewatch.runtime.health.Health;
import io.wirewatch.runtime.metrics.ProcessMeters;
import io.wirewatch.runtime.metrics.StageCounter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HttpHostTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Health health = new Health();
  private final ProcessMeters meters = ProcessMeters.start();
  private final HttpHost host =
      HttpHost.start(
          new HttpSettings("127.0.0.1", 0, 1000),
          health,
          meters.registry(),
          List.of(new Echo(), new Streaming()));
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Integer> answeredAtTheEnd = new ArrayList<>();

  private static final class Echo implements Service {
    @Override
    public String name() {
      return "echo";
    }

    @Override
    public void routes(RoutesConfig routes) {
      routes.post("/echo", ctx -> ctx.result(ctx.body()));
      routes.get("/time", ctx -> ctx.json(Map.of("at", Instant.EPOCH)));
      routes.get("/thread", ctx -> ctx.result("" + Thread.currentThread().isVirtual()));
      routes.get("/broken", _ -> brake());
      routes.get("/busy", _ -> refuse());
    }

    private static void brake() {
      throw new IllegalStateException("a detail that is nobody's business");
    }

    private static void refuse() {
      throw new ProblemException(
          Problem.of(503, "Busy", "the queue is full").with("queued", 7),
          Map.of("Retry-After", "2"));
    }

    @Override
    public void close() {}
  }

  /// Asks the server for something when it is told to end its streams.
  private final class Streaming implements Service {
    @Override
    public String name() {
      return "streaming";
    }

    @Override
    public void endStreams() {
      try {
        var asked = (HttpURLConnection) host.address().resolve("/time").toURL().openConnection();
        answeredAtTheEnd.add(asked.getResponseCode());
        asked.disconnect(); // or the server waits a second for the next request on it
      } catch (IOException e) {
        throw new UncheckedIOException("the server had stopped", e);
      }
    }

    @Override
    public void close() {}
  }

  @Test
  void streamsAreEndedWhileTheServerStillAnswers() {
    host.close();
    assertEquals(List.of(200), answeredAtTheEnd);
  }

  @AfterEach
  void stop() {
    client.shutdownNow();
    host.close();
    meters.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          case,                        method, path,    bytes, status, title
          a path that is not there,    GET,    /nope,   0,     404,    Not Found
          a method that is not taken,  GET,    /echo,   0,     405,    Method Not Allowed
          a body that is too large,    POST,   /echo,   1001,  413,    Content Too Large
          a bug,                       GET,    /broken, 0,     500,    Internal Server Error
          a problem of the handler's,  GET,    /busy,   0,     503,    Busy
          """,
      useHeadersInDisplayName = true)
  void everyErrorIsAProblemDocument(
      String name, String method, String path, int bytes, int status, String title)
      throws Exception {
    HttpResponse<String> response = send(method, path, bytes);
    assertEquals(status, response.statusCode(), name);
    String mediaType = response.headers().firstValue("Content-Type").orElse("");
    assertTrue(mediaType.startsWith("application/problem+json"), mediaType);
    JsonNode problem = JSON.readTree(response.body());
    assertEquals(title, problem.path("title").asText());
    assertEquals(status, problem.path("status").asInt());
    assertTrue(!problem.path("detail").asText().isBlank());
    assertTrue(!response.body().contains("nobody's business"), response.body());
  }

  @Test
  void aProblemKeepsItsOwnMembersAndHeaders() throws Exception {
    HttpResponse<String> response = send("GET", "/busy", 0);
    assertEquals("2", response.headers().firstValue("Retry-After").orElse(""));
    assertEquals(7, JSON.readTree(response.body()).path("queued").asInt());
  }

  @Test
  void aBodyOfTheLargestSizeIsTaken() throws Exception {
    assertEquals(200, send("POST", "/echo", 1000).statusCode());
  }

  @Test
  void handlersRunOnVirtualThreads() throws Exception {
    assertEquals("true", send("GET", "/thread", 0).body());
  }

  @Test
  void timesAreWrittenAsIso8601() throws Exception {
    assertEquals("{\"at\":\"1970-01-01T00:00:00Z\"}", send("GET", "/time", 0).body());
  }

  @Test
  void theServerDoesNotSayWhatItIs() throws Exception {
    assertTrue(send("GET", "/nope", 0).headers().firstValue("Server").isEmpty());
  }

  @Test
  void readinessTellsWhyItIsNotReady() throws Exception {
    assertEquals(200, send("GET", "/health/ready", 0).statusCode());
    health.ready("streams", () -> Check.down("state is CREATED"));
    HttpResponse<String> response = send("GET", "/health/ready", 0);
    assertEquals(503, response.statusCode());
    JsonNode check = JSON.readTree(response.body()).path("checks").path(0);
    assertEquals("streams", check.path("name").asText());
    assertEquals("state is CREATED", check.path("why").asText());
    assertEquals(200, send("GET", "/health/live", 0).statusCode());
  }

  @Test
  void metricsAreInThePrometheusFormat() throws Exception {
    StageCounter counter = new StageCounter(meters.registry(), "clean");
    counter.in();
    counter.dropped("no-text");
    String body = send("GET", "/metrics", 0).body();
    assertTrue(body.contains("wirewatch_stage_in_total{stage=\"clean\"} 1.0"), body);
    assertTrue(
        body.contains("wirewatch_stage_dropped_total{reason=\"no-text\",stage=\"clean\"} 1.0"),
        body);
    assertTrue(body.contains("jvm_memory_used_bytes"), body);
  }

  private HttpResponse<String> send(String method, String path, int bytes)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(host.address().resolve(path))
            .method(method, BodyPublishers.ofString("x".repeat(bytes)))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }
}
