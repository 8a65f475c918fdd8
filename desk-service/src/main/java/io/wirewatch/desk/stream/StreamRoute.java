package io.wirewatch.desk.stream;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.wirewatch.desk.api.Viewer;
import io.wirewatch.desk.view.Cursor;
import java.util.Optional;

/// `GET /v1/stream`: the changes of alerts as server-sent events.
///
/// Events are `alert`, with a JSON object, and `heartbeat`. A client resumes with the id of the
/// last event it saw, in the header `Last-Event-ID` or the parameter `since`; one that gives
/// neither, or something that is no id of ours, is told what comes from now on. Alerts of staged
/// rules are told to their author, and with `staged=all` to anybody.
public final class StreamRoute {

  private final AlertStream stream;

  /// @param stream what clients are connected to
  public StreamRoute(AlertStream stream) {
    this.stream = stream;
  }

  /// Adds the route.
  public void addTo(RoutesConfig routes) {
    routes.sse("/v1/stream", this::connect);
  }

  private void connect(SseClient client) {
    client.keepAlive();
    stream.connect(new SseLine(client), Viewer.orMine(client.ctx()), seen(client.ctx()));
  }

  private static Optional<Cursor> seen(Context context) {
    return Optional.ofNullable(context.header("Last-Event-ID"))
        .or(() -> Optional.ofNullable(context.queryParam("since")))
        .flatMap(Cursor::parse);
  }

  /// A client's HTTP response.
  private record SseLine(SseClient client) implements Line {
    @Override
    public void send(String event, String data, String id) {
      client.sendEvent(event, data, id);
    }

    @Override
    public boolean isClosed() {
      return client.terminated();
    }

    @Override
    public void close() {
      client.close();
    }
  }
}
