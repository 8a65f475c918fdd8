package io.wirewatch.contracts.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Requests to a schema registry.
final class RegistryCall {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final int ATTEMPTS = 3;
  private static final int SERVER_ERROR = 500;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final URI url;
  private final @Nullable String authorization;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

  /// What the registry said; the body is missing if it is not JSON.
  record Answer(int status, JsonNode body) {}

  RegistryCall(URI url, @Nullable String authorization) {
    this.url = url;
    this.authorization = authorization;
  }

  Answer get(String path) {
    return send(request(path).GET().build());
  }

  Answer post(String path, Map<String, String> body) {
    try {
      String text = JSON.writeValueAsString(body);
      return send(request(path).POST(BodyPublishers.ofString(text)).build());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "the registry at " + url;
  }

  private HttpRequest.Builder request(String path) {
    String root = url.toString().replaceAll("/+$", "");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + path))
            .timeout(TIMEOUT)
            .header("Accept", MEDIA_TYPE)
            .header("Content-Type", MEDIA_TYPE);
    if (authorization != null) request.header("Authorization", authorization);
    return request;
  }

  private Answer send(HttpRequest request) {
    for (int attempt = 1; ; attempt++) {
      try {
        return answer(request, client.send(request, BodyHandlers.ofString()));
      } catch (IOException e) {
        if (attempt >= ATTEMPTS) throw unavailable(request, e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw unavailable(request, e);
      }
    }
  }

  private Answer answer(HttpRequest request, HttpResponse<String> response) {
    int status = response.statusCode();
    if (status >= SERVER_ERROR || status == UNAUTHORIZED || status == FORBIDDEN) {
      throw new RegistryUnavailableException(
          "%s answered %d to %s %s".formatted(this, status, request.method(), request.uri()));
    }
    try {
      return new Answer(status, JSON.readTree(response.body()));
    } catch (JsonProcessingException e) {
      return new Answer(status, MissingNode.getInstance());
    }
  }

  private RegistryUnavailableException unavailable(HttpRequest request, Exception cause) {
    return new RegistryUnavailableException(
        "%s does not answer %s %s".formatted(this, request.method(), request.uri()), cause);
  }
}
