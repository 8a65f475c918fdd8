package io.wirewatch.launcher.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Somebody who sends pages and looks at alerts, over HTTP.
final class Desk implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;

  Desk(URI address) {
    this.address = address;
  }

  /// Posts a page once; the status of the answer.
  HttpResponse<String> post(Page page) throws IOException, InterruptedException {
    String query =
        "?publisher="
            + URLEncoder.encode(page.publisher(), UTF_8)
            + "&url="
            + URLEncoder.encode(page.url(), UTF_8);
    var request =
        HttpRequest.newBuilder(address.resolve("/v1/articles" + query))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(BodyPublishers.ofString(page.text()))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  /// Posts a page until it is accepted.
  void send(Page page) throws Exception {
    Eventually.holds(PATIENCE, () -> "acceptance of " + page, () -> post(page).statusCode() == 202);
  }

  /// Whether the process says that it is ready.
  boolean ready() throws IOException, InterruptedException {
    return get("/health/ready").statusCode() == 200;
  }

  void awaitReady() throws Exception {
    Eventually.holds(Duration.ofMinutes(2), () -> "readiness", this::ready);
  }

  /// The alerts of the shipped watch, each whole.
  List<JsonNode> alerts() throws IOException, InterruptedException {
    JsonNode answer = json.readTree(get("/v1/alerts").body());
    var found = new ArrayList<JsonNode>();
    for (JsonNode row : answer.isArray() ? answer : answer.path("alerts")) {
      if (row.path("ruleId").asText().equals("troop-deployment")) {
        found.add(json.readTree(get("/v1/alerts/" + row.path("id").asText()).body()));
      }
    }
    return found;
  }

  /// Waits until one alert counts so.
  void awaitCounts(int articles, int origins) throws Exception {
    var seen = new ArrayList<Counts>();
    Eventually.holds(
        PATIENCE,
        () -> articles + " articles of " + origins + " origins, saw " + seen.getLast(),
        () -> {
          Counts now = Counts.of(alerts());
          seen.add(now);
          return now.equals(new Counts(1, articles, articles, origins));
        });
  }

  /// What one looks at first.
  record Counts(int alerts, int articles, int publishers, int origins) {
    static Counts of(List<JsonNode> alerts) {
      return new Counts(
          alerts.size(),
          sum(alerts, "articles"),
          sum(alerts, "publishers"),
          sum(alerts, "origins"));
    }

    private static int sum(List<JsonNode> alerts, String field) {
      return alerts.stream().mapToInt(a -> a.path(field).asInt()).sum();
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(10)).build();
    return http.send(request, BodyHandlers.ofString());
  }

  @Override
  public void close() {
    http.close();
  }
}
