package io.wirewatch.contracts.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.wirewatch.contracts.topic.Topics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.avro.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RegistryClientTest {

  private static final Schema FEED = Topics.FEEDS.schema();
  private static final String SUBJECT = Topics.FEEDS.subject();

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final HttpServer registry;

  private record Answer(int status, String body) {}

  RegistryClientTest() throws IOException {
    registry = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() {
    registry.createContext("/", this::handle);
    registry.start();
  }

  @AfterEach
  void stop() {
    registry.stop(0);
  }

  @Test
  void aSchemaThatTheRegistryKnowsIsAskedForOnce() {
    answers.put("POST /subjects/wirewatch.feeds-value", new Answer(200, "{\"id\":31}"));
    RegistryClient client = client(false);
    assertEquals(31, client.id(SUBJECT, FEED));
    assertEquals(31, client.id(SUBJECT, FEED));
    assertEquals(List.of("POST /subjects/wirewatch.feeds-value secret"), asked);
  }

  @Test
  void aSchemaThatTheRegistryDoesNotKnowIsRegisteredWhereThatIsAllowed() {
    answers.put("POST /subjects/wirewatch.feeds-value/versions", new Answer(200, "{\"id\":32}"));
    assertEquals(32, client(true).id(SUBJECT, FEED));
  }

  @Test
  void aSchemaThatTheRegistryDoesNotKnowIsAnErrorElsewhere() {
    answers.put("POST /subjects/wirewatch.feeds-value/versions", new Answer(200, "{\"id\":32}"));
    assertThrows(UnknownSchemaException.class, () -> client(false).id(SUBJECT, FEED));
  }

  @Test
  void aSchemaThatTheRegistryRefusesIsAnError() {
    answers.put(
        "POST /subjects/wirewatch.feeds-value/versions",
        new Answer(409, "{\"error_code\":409,\"message\":\"incompatible\"}"));
    assertThrows(UnknownSchemaException.class, () -> client(true).id(SUBJECT, FEED));
  }

  @Test
  void aSchemaIsFetchedByItsIdOnce() {
    answers.put("GET /schemas/ids/9", new Answer(200, "{\"schema\":\"\\\"string\\\"\"}"));
    RegistryClient client = client(false);
    assertEquals(Schema.create(Schema.Type.STRING), client.schema(9));
    assertEquals(Schema.create(Schema.Type.STRING), client.schema(9));
    assertEquals(1, asked.size());
  }

  @Test
  void anIdThatTheRegistryDoesNotKnowIsAnError() {
    assertThrows(UnknownSchemaException.class, () -> client(false).schema(10));
  }

  @Test
  void aRegistryThatFailsIsNotTakenForOneThatDoesNotKnow() {
    answers.put("GET /schemas/ids/9", new Answer(503, "busy"));
    assertThrows(RegistryUnavailableException.class, () -> client(false).schema(9));
  }

  @Test
  void aRegistryThatIsNotThereIsUnavailable() {
    RegistryClient client = client(false);
    registry.stop(0);
    assertThrows(RegistryUnavailableException.class, () -> client.schema(9));
  }

  private RegistryClient client(boolean mayRegister) {
    URI url = URI.create("http://127.0.0.1:" + registry.getAddress().getPort() + "/");
    return new RegistryClient(url, "secret", mayRegister);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    asked.add(request + " " + exchange.getRequestHeaders().getFirst("Authorization"));
    Answer answer =
        answers.getOrDefault(request, new Answer(404, "{\"error_code\":40403,\"message\":\"\"}"));
    byte[] body = answer.body().getBytes(UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
