package io.wirewatch.desk;

import io.javalin.config.RoutesConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.DeskAction;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.contracts.Silence;
import io.wirewatch.desk.api.Journal;
import io.wirewatch.runtime.Service;
import io.wirewatch.runtime.health.Health;
import io.wirewatch.runtime.http.HttpHost;
import io.wirewatch.runtime.http.HttpSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// The desk on a free port of this machine, its boards fed by hand. What people do comes back as
/// the alert service would send it.
public final class DeskFixture implements AutoCloseable {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Desk desk;
  private final HttpHost host;
  private final AtomicLong offset = new AtomicLong();
  private final List<DeskAction> actions = new CopyOnWriteArrayList<>();
  private volatile boolean brokersDown;

  private DeskFixture(Desk desk, Clock clock, int port) {
    this.desk = desk;
    this.host =
        HttpHost.start(
            new HttpSettings("127.0.0.1", port),
            new Health(),
            new SimpleMeterRegistry(),
            List.of(new Routes(desk, new Echo(), clock)));
    desk.stream().open();
  }

  /// A desk whose clock stands at noon.
  public static DeskFixture atNoon() {
    return on(Clock.fixed(Samples.NOON, ZoneOffset.UTC), 0);
  }

  /// A desk with a clock and a port, 0 for any.
  public static DeskFixture on(Clock clock, int port) {
    Desk desk = Desk.of(DeskConfig.defaults(), new SimpleMeterRegistry());
    return new DeskFixture(desk, clock, port);
  }

  /// Brings a revision of an alert.
  public void bring(Alert alert) {
    desk.boards()
        .alerts()
        .accept(alert.getId(), alert, 0, offset.getAndIncrement())
        .ifPresent(desk.stream()::publish);
    desk.boards().rules().accept(alert);
  }

  /// The boards behind the page.
  Desk desk() {
    return desk;
  }

  /// What people did to alerts, in order.
  public List<DeskAction> actions() {
    return List.copyOf(actions);
  }

  /// From now on nothing can be written.
  public void loseBrokers() {
    brokersDown = true;
  }

  /// An address of the desk.
  public URI at(String path) {
    return host.address().resolve(path);
  }

  /// Asks for a path.
  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /// Sends a body to a path.
  public HttpResponse<String> send(String method, String path, String body, String... headers) {
    return send(request(path, headers).method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  @Override
  public void close() {
    client.shutdownNow(); // The server would wait a second for connections that are kept alive.
    host.close();
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(20));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Routes(Desk desk, Journal journal, Clock clock) implements Service {
    @Override
    public String name() {
      return "desk";
    }

    @Override
    public void routes(RoutesConfig routes) {
      desk.routes(routes, journal, clock);
    }

    @Override
    public void endStreams() {
      desk.stream().close();
    }

    @Override
    public void close() {}
  }

  /// Brings back what is written, as the topics would.
  private final class Echo implements Journal {
    @Override
    public CompletableFuture<Void> write(DeskAction action) {
      return written(() -> {
        actions.add(action);
        desk.boards()
            .alerts()
            .alert(action.getAlertId())
            .map(a -> Acted.on(a, action))
            .ifPresent(DeskFixture.this::bring);
      });
    }

    @Override
    public CompletableFuture<Void> write(RuleRevision revision) {
      return written(() -> desk.boards().rules().accept(revision.getId(), revision));
    }

    @Override
    public CompletableFuture<Void> deleteRule(String id) {
      return written(() -> desk.boards().rules().accept(id, (@Nullable RuleRevision) null));
    }

    @Override
    public CompletableFuture<Void> write(Silence silence) {
      return written(() -> silence(silence.getId(), silence));
    }

    @Override
    public CompletableFuture<Void> liftSilence(String id) {
      return written(() -> silence(id, null));
    }

    private void silence(String id, @Nullable Silence silence) {
      desk.boards().silences().accept(id, silence);
      desk.stream().publishSilence(id, silence == null);
    }

    private CompletableFuture<Void> written(Runnable change) {
      if (brokersDown) return CompletableFuture.failedFuture(new IOException("no broker answers"));
      change.run();
      return CompletableFuture.completedFuture(null);
    }
  }
}
