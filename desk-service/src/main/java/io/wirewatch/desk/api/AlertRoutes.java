package io.wirewatch.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wirewatch.contracts.ActionKind;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.DeskAction;
import io.wirewatch.desk.view.AlertBoard;
import io.wirewatch.desk.view.Audience;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/// `/v1/alerts`: alerts to read, and what a desk does to them.
public final class AlertRoutes {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final AlertBoard board;
  private final Journal journal;
  private final Clock clock;
  private final SameOrigin sameOrigin;

  /// @param board what is read
  /// @param journal where actions go
  /// @param sameOrigin whose pages may change anything
  public AlertRoutes(AlertBoard board, Journal journal, Clock clock, SameOrigin sameOrigin) {
    this.board = board;
    this.journal = journal;
    this.clock = clock;
    this.sameOrigin = sameOrigin;
  }

  /// Adds the routes.
  public void addTo(RoutesConfig routes) {
    routes.get("/v1/alerts", this::list);
    routes.get("/v1/alerts/{id}", this::one);
    for (ActionKind kind : ActionKind.values()) {
      routes.post(
          "/v1/alerts/{id}/" + Deed.path(kind), sameOrigin.only(context -> act(context, kind)));
    }
  }

  private void list(Context context) {
    Optional<AlertState> state = Optional.ofNullable(context.queryParam("state")).map(this::state);
    Audience audience = Viewer.of(context);
    AlertBoard.Snapshot snapshot = board.snapshot();
    ObjectNode json = JSON.objectNode().put("cursor", snapshot.cursor().toString());
    ArrayNode alerts = json.putArray("alerts");
    snapshot.alerts().stream()
        .filter(alert -> state.isEmpty() || alert.getState() == state.get())
        .filter(audience::sees)
        .forEach(alert -> alerts.add(AvroJson.of(alert)));
    Answer.json(context, json);
  }

  private void one(Context context) {
    Answer.json(context, AvroJson.of(alert(context.pathParam("id"))));
  }

  private void act(Context context, ActionKind kind) {
    Alert alert = alert(context.pathParam("id"));
    Fields fields = Fields.of(context);
    DeskAction action = new Deed(alert, fields, clock.instant()).of(kind, RequestId.of(context));
    Written.await(journal.write(action));
    Author.remember(context, action.getBy());
    ObjectNode json = JSON.objectNode().put("id", alert.getId()).put("action", action.getId());
    Answer.done(context, fields, "/alerts/" + alert.getId(), HttpStatus.ACCEPTED, json);
  }

  private Alert alert(String id) {
    return board.alert(id).orElseThrow(() -> Problems.unknown("alert", id));
  }

  private AlertState state(String name) {
    try {
      return AlertState.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Problems.field("state", name, "must be open, acknowledged or resolved");
    }
  }
}
