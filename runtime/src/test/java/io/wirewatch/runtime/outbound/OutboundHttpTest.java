package io.wirewatch.runtime.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OutboundHttpTest {

  private static final int MAX_BYTES = 1000;

  private HttpServer server;
  private final CountDownLatch released = new CountDownLatch(1);

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/plain", e -> answer(e, 200, "hello".getBytes(UTF_8)));
    server.createContext("/large", e -> answer(e, 200, new byte[MAX_BYTES + 1]));
    server.createContext("/bomb", OutboundHttpTest::bomb);
    server.createContext("/silent", this::silence);
    server.createContext("/agent", e -> answer(e, 200, header(e, "User-Agent").getBytes(UTF_8)));
    server.createContext("/hop", this::hop);
    server.createContext("/away", e -> redirect(e, "file:///etc/passwd"));
    server.createContext("/inside", e -> redirect(e, "http://127.0.0.1:" + port() + "/plain"));
    server.start();
  }

  @AfterEach
  void stop() {
    released.countDown();
    server.stop(0);
  }

  @Test
  void anAnswerComesWithItsStatusAndBody() {
    Response.Answered answer = assertInstanceOf(Response.Answered.class, get("/plain"));

    assertEquals(200, answer.status());
    assertEquals("hello", new String(answer.bytes(), UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "2130706433", "[::1]", "0.0.0.0"})
  void ourOwnAddressIsRefusedHoweverItIsWritten(String host) {
    try (OutboundHttp http = OutboundHttp.open(OutboundSettings.defaults())) {
      Response response =
          http.exchange(get(URI.create("http://" + host + ":" + port() + "/plain")));

      assertInstanceOf(Response.Refused.class, response);
    }
  }

  @ParameterizedTest(name = "{0} hops are followed: {1}")
  @CsvSource({"1, true", "3, true", "4, false"})
  void atMostThreeRedirectsAreFollowed(int hops, boolean followed) {
    assertEquals(followed, get("/hop?" + hops) instanceof Response.Answered);
  }

  @Test
  void aRedirectToAnotherSchemeIsRefused() {
    assertInstanceOf(Response.Refused.class, get("/away"));
  }

  @Test
  void eachHopOfARedirectIsJudgedByItself() {
    Response.Refused refused = assertInstanceOf(Response.Refused.class, get("/inside"));

    assertTrue(refused.why().contains("127.0.0.1 is loopback"), refused.why());
  }

  @Test
  void aPostFollowsNoRedirect() {
    Response response = exchange(Request.post(uri("/hop?1"), Map.of(), new byte[] {1}, MAX_BYTES));

    assertEquals(302, assertInstanceOf(Response.Answered.class, response).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/large", "/bomb"})
  void anAnswerPastTheBoundIsRefused(String path) {
    assertEquals(
        new Response.Refused("the answer is larger than " + MAX_BYTES + " bytes"), get(path));
  }

  @Test
  void aServerThatFallsSilentHasFailedAtTheDeadline() {
    assertEquals(new Response.Failed("no answer in time"), get("/silent"));
  }

  @Test
  void aRequestSaysWhoAsks() {
    Response.Answered answer = assertInstanceOf(Response.Answered.class, get("/agent"));

    assertEquals("Wirewatch-test", new String(answer.bytes(), UTF_8));
  }

  private Response get(String path) {
    return exchange(get(uri(path)));
  }

  private static Request get(URI uri) {
    return Request.get(uri, Map.of(), MAX_BYTES);
  }

  private static Response exchange(Request request) {
    OutboundSettings settings =
        new OutboundSettings(List.of("localhost"), null, Duration.ofMillis(700), "Wirewatch-test");
    try (OutboundHttp http = OutboundHttp.open(settings)) {
      return http.exchange(request);
    }
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port() + path);
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private void hop(HttpExchange exchange) throws IOException {
    int left = Integer.parseInt(exchange.getRequestURI().getQuery());
    redirect(exchange, left == 1 ? "/plain" : "/hop?" + (left - 1));
  }

  private void silence(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 10);
    exchange.getResponseBody().flush();
    try {
      released.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void bomb(HttpExchange exchange) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(new byte[1_000_000]);
    }
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    answer(exchange, 200, packed.toByteArray());
  }

  private static String header(HttpExchange exchange, String name) {
    return String.valueOf(exchange.getRequestHeaders().getFirst(name));
  }

  private static void redirect(HttpExchange exchange, String location) throws IOException {
    exchange.getResponseHeaders().set("Location", location);
    answer(exchange, 302, new byte[0]);
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
