package io.wirewatch.launcher.send;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Posts articles to an ingest service. Safe to share among threads.
public final class Sender implements AutoCloseable {

  private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(30);
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final ObjectMapper json = new ObjectMapper();
  private final URI articles;
  private final Duration patience;
  private final InstantSource clock;

  /// A sender to the service at this address.
  ///
  /// @param to for example `http://localhost:8080`
  /// @param patience how long to go on with one article while the service says 503 or is away
  public Sender(URI to, Duration patience, InstantSource clock) {
    this.articles = to.resolve("/v1/articles");
    this.patience = patience;
    this.clock = clock;
  }

  /// Whether anything answers at the address.
  public boolean someoneListens() throws InterruptedException {
    var request =
        HttpRequest.newBuilder(articles.resolve("/health/live")).timeout(REQUEST_TIMEOUT).build();
    try {
      http.send(request, BodyHandlers.discarding());
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /// Sends one article and waits for the brokers' acknowledgement, again and again for as long as
  /// patience lasts: sending an article twice is harmless.
  public Outcome send(Outgoing article) throws InterruptedException {
    Instant end = clock.instant().plus(patience);
    while (true) {
      Attempt attempt = attempt(article);
      switch (attempt) {
        case Attempt.Done(Outcome outcome) -> {
          return outcome;
        }
        case Attempt.Later(Duration pause, String why) -> {
          if (clock.instant().plus(pause).isAfter(end)) {
            return new Outcome.Undelivered(article.name(), why);
          }
          Thread.sleep(pause);
        }
      }
    }
  }

  /// Closes the connections.
  @Override
  public void close() {
    http.close();
  }

  private sealed interface Attempt {
    record Done(Outcome outcome) implements Attempt {}

    record Later(Duration pause, String why) implements Attempt {}
  }

  private Attempt attempt(Outgoing article) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(articles + article.query()))
            .timeout(REQUEST_TIMEOUT)
            .header("Content-Type", article.mediaType())
            .POST(BodyPublishers.ofByteArray(article.bytes()))
            .build();
    try {
      return judge(article, http.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      return new Attempt.Later(SHORTEST_PAUSE.multipliedBy(5), articles + " is away: " + e);
    }
  }

  private Attempt judge(Outgoing article, HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status / 100 == 2) {
      return new Attempt.Done(new Outcome.Accepted(article.name()));
    }
    if (status == 503 || status == 429) {
      return new Attempt.Later(retryAfter(answer), "the service is not taking articles: " + status);
    }
    return new Attempt.Done(new Outcome.Refused(article.name(), status + " " + detail(answer)));
  }

  private static Duration retryAfter(HttpResponse<String> answer) {
    Duration asked =
        answer
            .headers()
            .firstValue("Retry-After")
            .filter(v -> !v.isEmpty() && v.length() < 6 && v.chars().allMatch(Character::isDigit))
            .map(v -> Duration.ofSeconds(Long.parseLong(v)))
            .orElse(SHORTEST_PAUSE);
    return asked.compareTo(LONGEST_PAUSE) > 0
        ? LONGEST_PAUSE
        : asked.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : asked;
  }

  private String detail(HttpResponse<String> answer) {
    try {
      var problem = json.readTree(answer.body());
      return problem.path("detail").asText(problem.path("title").asText(answer.body()));
    } catch (JsonProcessingException _) {
      return answer.body().lines().findFirst().orElse("");
    }
  }
}
