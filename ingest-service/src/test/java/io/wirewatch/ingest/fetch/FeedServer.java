package io.wirewatch.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// A publisher's server on this machine, with one feed at `/feed`.
final class FeedServer implements AutoCloseable {

  private final HttpServer server;
  private final List<String> conditions = new CopyOnWriteArrayList<>();
  private volatile String feed = "";
  private volatile int status = 200;
  private volatile Map<String, String> headers = Map.of();

  private FeedServer(HttpServer server) {
    this.server = server;
  }

  static FeedServer start() {
    try {
      HttpServer http =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      FeedServer server = new FeedServer(http);
      http.createContext("/feed", server::answer);
      http.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An RSS feed with an item for each title, dated noon of the day.
  static String rss(String... titles) {
    StringBuilder items = new StringBuilder();
    for (String title : titles) {
      items.append(
          "<item><guid>%1$s</guid><title>%1$s</title><description>About %1$s.</description>"
                  .formatted(title)
              + "<pubDate>Sun, 01 Mar 2026 12:00:00 GMT</pubDate></item>");
    }
    return "<rss><channel>" + items + "</channel></rss>";
  }

  FeedServer answering(String content) {
    return answering(200, content, Map.of());
  }

  FeedServer answering(int newStatus, String content, Map<String, String> newHeaders) {
    this.status = newStatus;
    this.feed = content;
    this.headers = new HashMap<>(newHeaders);
    return this;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/feed";
  }

  /// The validators of each request, `-` where it had none.
  List<String> conditions() {
    return List.copyOf(conditions);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    conditions.add(condition(exchange.getRequestHeaders().getFirst("If-None-Match")));
    headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    byte[] body = feed.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static String condition(@Nullable String header) {
    return header == null ? "-" : header;
  }
}
