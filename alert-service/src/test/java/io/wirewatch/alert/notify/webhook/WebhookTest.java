package io.wirewatch.alert.notify.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.wirewatch.alert.notify.Alerts;
import io.wirewatch.alert.notify.Channel;
import io.wirewatch.alert.notify.ChannelContract;
import io.wirewatch.alert.notify.Event;
import io.wirewatch.alert.notify.Notification;
import io.wirewatch.alert.notify.Outcome;
import io.wirewatch.runtime.config.Secret;
import io.wirewatch.runtime.outbound.OutboundHttp;
import io.wirewatch.runtime.outbound.OutboundSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest extends ChannelContract {

  private static final byte[] KEY = "twenty-four bytes or more".getBytes(UTF_8);
  private static final Secret SECRET =
      new Secret("whsec_" + Base64.getEncoder().encodeToString(KEY));

  private record Received(String id, String timestamp, String signature, String body) {}

  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final OutboundHttp http =
      OutboundHttp.open(
          new OutboundSettings(List.of("127.0.0.0/8"), null, Duration.ofSeconds(5), null));
  private HttpServer server = start();
  private volatile int status = 200;
  private volatile Map<String, String> answer = Map.of();

  @BeforeEach
  void serve() {
    server.createContext("/hook", this::receive);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
    http.close();
  }

  @Override
  protected Channel channel() {
    return new Webhook(http, url(), SECRET);
  }

  @Override
  protected void accepts() {
    status = 204;
  }

  @Override
  protected void isBusyFor(Duration time) {
    status = 503;
    answer = Map.of("Retry-After", String.valueOf(time.toSeconds()));
  }

  @Override
  protected void rejects() {
    status = 410;
  }

  @Override
  protected void isGone() {
    server.stop(0);
  }

  @Override
  protected List<String> messageIds() {
    return received.stream().map(Received::id).toList();
  }

  @Test
  void theSignatureIsThatOfTheSpecification() throws Exception {
    tell();
    Received message = received.getFirst();
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
    String signed = message.id + "." + message.timestamp + "." + message.body;
    String expected = Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    assertTrue(
        MessageDigest.isEqual(
            ("v1," + expected).getBytes(UTF_8), message.signature.getBytes(UTF_8)));
    assertEquals(String.valueOf(Alerts.NOON.getEpochSecond()), message.timestamp);
  }

  @Test
  void theBodyTellsTypeTimeAndAlert() throws IOException {
    tell();
    JsonNode body = new JsonMapper().readTree(received.getFirst().body);
    assertEquals("alert.opened", body.path("type").asText());
    assertEquals("2026-03-01T12:00:00Z", body.path("timestamp").asText());
    JsonNode data = body.path("data");
    assertEquals("a1", data.path("id").asText());
    assertEquals("floods", data.path("rule").path("id").asText());
    assertEquals(3, data.path("counts").path("origins").asInt());
    assertEquals("PT1H", data.path("threshold").path("within").asText());
  }

  @Test
  void aRedirectIsNotFollowed() {
    status = 307;
    answer = Map.of("Location", url().toString());
    assertInstanceOf(Outcome.Rejected.class, tell());
    assertEquals(1, received.size());
  }

  @Test
  void anAddressThatIsNotAllowedIsRejected() {
    try (OutboundHttp guarded = OutboundHttp.open(OutboundSettings.defaults())) {
      assertInstanceOf(
          Outcome.Rejected.class, new Webhook(guarded, url(), SECRET).tell(opened(), Alerts.NOON));
    }
    assertEquals(List.of(), received);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hunter2", "whsec_c2hvcnQ=", "whsec_not base64 at all, though long enough"})
  void whatIsNoSecretIsRefusedWithoutBeingTold(String secret) {
    @Nullable String message =
        assertThrows(
                IllegalArgumentException.class, () -> new Webhook(http, url(), new Secret(secret)))
            .getMessage();
    assertTrue(!String.valueOf(message).contains(secret), message);
  }

  private Outcome tell() {
    return channel().tell(opened(), Alerts.NOON);
  }

  private static Notification opened() {
    return new Notification.OfAlert("desk", Event.OPENED, Alerts.opened());
  }

  private URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
  }

  private static HttpServer start() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void receive(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    received.add(
        new Received(
            headers.getFirst("webhook-id"),
            headers.getFirst("webhook-timestamp"),
            headers.getFirst("webhook-signature"),
            new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
    answer.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }
}
