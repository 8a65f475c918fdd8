package io.wirewatch.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wirewatch.contracts.ActionKind;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.AlertState;
import io.wirewatch.contracts.DeskAction;
import io.wirewatch.desk.view.AlertBoard;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `/v1/alerts`: alerts to read and to acknowledge.
public final class AlertRoutes {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final AlertBoard board;
  private final Journal journal;
  private final Clock clock;
  private final SameOrigin sameOrigin;

  /// @param board what is read
  /// @param journal where acknowledgements go
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
    routes.post("/v1/alerts/{id}/acknowledge", sameOrigin.only(this::acknowledge));
  }

  private void list(Context context) {
    Optional<AlertState> state = Optional.ofNullable(context.queryParam("state")).map(this::state);
    AlertBoard.Snapshot snapshot = board.snapshot();
    ObjectNode json = MAPPER.createObjectNode().put("cursor", snapshot.cursor().toString());
    ArrayNode alerts = json.putArray("alerts");
    snapshot.alerts().stream()
        .filter(alert -> state.isEmpty() || alert.getState() == state.get())
        .forEach(alert -> alerts.add(AvroJson.of(alert)));
    json(context, json);
  }

  private void one(Context context) {
    json(context, AvroJson.of(alert(context.pathParam("id"))));
  }

  private void acknowledge(Context context) {
    Alert alert = alert(context.pathParam("id"));
    if (alert.getState() == AlertState.RESOLVED) throw Problems.resolved(alert.getId());
    boolean form = context.isFormUrlencoded();
    String by = form ? formField(context) : jsonField(context);
    if (!Author.isName(by)) {
      throw Problems.field("by", by, "must be a name of 1 to " + Author.MAX_LENGTH + " characters");
    }
    Written.await(journal.write(acknowledgement(alert, by.strip())));
    Author.remember(context, by.strip());
    if (form && context.header("HX-Request") == null) {
      context.redirect("/alerts/" + alert.getId(), HttpStatus.SEE_OTHER);
    } else {
      json(context.status(HttpStatus.ACCEPTED), MAPPER.createObjectNode().put("id", alert.getId()));
    }
  }

  private DeskAction acknowledgement(Alert alert, String by) {
    return DeskAction.newBuilder()
        .setId(UUID.randomUUID().toString())
        .setAlertId(alert.getId())
        .setRuleId(alert.getRuleId())
        .setGroup(alert.getGroup())
        .setKind(ActionKind.ACKNOWLEDGE)
        .setBy(by)
        .setAt(clock.instant())
        .build();
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

  private static String formField(Context context) {
    @Nullable String by = context.formParam("by");
    return by == null ? "" : by;
  }

  private static String jsonField(Context context) {
    try {
      JsonNode body = MAPPER.readTree(context.body());
      return body.path("by").asText("");
    } catch (JsonProcessingException e) {
      throw Problems.notJson("The body is not JSON: " + e.getOriginalMessage());
    }
  }

  private static void json(Context context, ObjectNode json) {
    context.contentType("application/json").header("Cache-Control", "no-store");
    context.result(json.toString());
  }
}
