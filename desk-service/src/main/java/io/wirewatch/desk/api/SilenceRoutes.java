package io.wirewatch.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wirewatch.contracts.Matcher;
import io.wirewatch.contracts.Silence;
import io.wirewatch.desk.view.AlertBoard;
import io.wirewatch.desk.view.SilenceBoard;
import java.time.Clock;
import java.util.List;

/// `/v1/silences`: silences to read, to make and to lift.
public final class SilenceRoutes {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int ENDED = 50;

  private final SilenceBoard silences;
  private final AlertBoard alerts;
  private final Journal journal;
  private final Clock clock;
  private final SameOrigin sameOrigin;

  /// @param silences what is read
  /// @param alerts what would be muted
  /// @param journal where silences go
  /// @param sameOrigin whose pages may change anything
  public SilenceRoutes(
      SilenceBoard silences,
      AlertBoard alerts,
      Journal journal,
      Clock clock,
      SameOrigin sameOrigin) {
    this.silences = silences;
    this.alerts = alerts;
    this.journal = journal;
    this.clock = clock;
    this.sameOrigin = sameOrigin;
  }

  /// Adds the routes.
  public void addTo(RoutesConfig routes) {
    routes.get("/v1/silences", this::list);
    routes.get("/v1/silences/{id}", this::one);
    routes.post("/v1/silences", sameOrigin.only(this::make));
    routes.post("/v1/silences/preview", sameOrigin.only(this::preview));
    routes.delete("/v1/silences/{id}", sameOrigin.only(this::delete));
    routes.post("/v1/silences/{id}/lift", sameOrigin.only(this::lift));
  }

  private void list(Context context) {
    ObjectNode json = JSON.objectNode();
    ArrayNode standing = json.putArray("silences");
    silences.standing(clock.instant()).forEach(one -> standing.add(AvroJson.of(one)));
    ArrayNode ended = json.putArray("ended");
    silences.ended(clock.instant(), ENDED).forEach(one -> ended.add(AvroJson.of(one)));
    Answer.json(context, json);
  }

  private void one(Context context) {
    Answer.json(context, AvroJson.of(silence(context)));
  }

  private void make(Context context) {
    Fields fields = Fields.of(context);
    Silence silence = SilenceDraft.of(fields, RequestId.of(context), clock.instant());
    Written.await(journal.write(silence));
    Author.remember(context, silence.getBy());
    context.header("Location", "/v1/silences/" + silence.getId());
    ObjectNode json = AvroJson.of(silence);
    addMutes(json, silence.getMatchers());
    Answer.done(context, fields, "/silences", HttpStatus.CREATED, json);
  }

  private void preview(Context context) {
    ObjectNode json = JSON.objectNode();
    addMutes(json, SilenceDraft.matchers(Fields.of(context)));
    Answer.json(context, json);
  }

  private void delete(Context context) {
    Written.await(journal.liftSilence(silence(context).getId()));
    context.status(HttpStatus.NO_CONTENT);
  }

  /// The same for a form, which cannot delete.
  private void lift(Context context) {
    Fields fields = Fields.of(context);
    String id = silence(context).getId();
    Written.await(journal.liftSilence(id));
    Answer.done(context, fields, "/silences", HttpStatus.OK, JSON.objectNode().put("id", id));
  }

  private void addMutes(ObjectNode json, List<Matcher> matchers) {
    ArrayNode mutes = json.putArray("mutes");
    SilenceBoard.mutes(matchers, alerts.snapshot())
        .forEach(alert ->
            mutes
                .addObject()
                .put("id", alert.getId())
                .put("ruleTitle", alert.getRuleTitle())
                .put("groupLabel", alert.getGroupLabel())
                .put("severity", alert.getSeverity().name().toLowerCase(java.util.Locale.ROOT)));
  }

  private Silence silence(Context context) {
    String id = context.pathParam("id");
    return silences.silence(id).orElseThrow(() -> Problems.unknown("silence", id));
  }
}
