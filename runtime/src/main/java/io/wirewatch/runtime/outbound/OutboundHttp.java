package io.wirewatch.runtime.outbound;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/// The way out: an HTTP client behind the address guard. Safe to share among threads; whoever
/// opened it closes it. It keeps no cookies, follows no proxy of the environment and repeats
/// nothing.
public final class OutboundHttp implements AutoCloseable {

  private static final int MAX_CONNECTIONS = 64;
  private static final int MAX_HEADERS = 100;
  private static final int MAX_HEADER_BYTES = 16 * 1024;

  private final CloseableHttpClient client;
  private final ScheduledExecutorService deadlines;
  private final OutboundSettings settings;

  private OutboundHttp(CloseableHttpClient client, OutboundSettings settings) {
    this.client = client;
    this.settings = settings;
    this.deadlines =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("outbound-deadlines").factory());
  }

  /// Opens a client.
  public static OutboundHttp open(OutboundSettings settings) {
    return new OutboundHttp(
        HttpClients.custom()
            .setConnectionManager(connections(settings))
            .setUserAgent(settings.userAgent())
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .build(),
        settings);
  }

  /// Sends a request and reads the whole answer; blocks for at most the deadline.
  public Response exchange(Request request) {
    return new Exchange(client, deadlines, settings.deadline()).follow(request);
  }

  @Override
  public void close() {
    deadlines.shutdownNow();
    try {
      client.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static HttpClientConnectionManager connections(OutboundSettings settings) {
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(new GuardedDnsResolver(new AddressGuard(settings.allowed())))
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder()
                .http1Config(
                    Http1Config.custom()
                        .setMaxHeaderCount(MAX_HEADERS)
                        .setMaxLineLength(MAX_HEADER_BYTES)
                        .build())
                .build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                .setSocketTimeout(Timeout.of(settings.deadline()))
                .build())
        .setMaxConnTotal(MAX_CONNECTIONS)
        .setMaxConnPerRoute(MAX_CONNECTIONS / 8)
        .build();
  }
}
