package io.wirewatch.desk.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.desk.view.RuleBoard;
import io.wirewatch.desk.view.RuleView;
import io.wirewatch.desk.view.StagedLine;
import java.time.Clock;

/// `/v1/rules/{id}/stage` and `/v1/rules/{id}/promote`: a rule on its way into force.
public final class DraftRoutes {

  private final RuleBoard board;
  private final Journal journal;
  private final Clock clock;
  private final SameOrigin sameOrigin;

  /// @param board what is read
  /// @param journal where revisions go
  /// @param sameOrigin whose pages may change anything
  public DraftRoutes(RuleBoard board, Journal journal, Clock clock, SameOrigin sameOrigin) {
    this.board = board;
    this.journal = journal;
    this.clock = clock;
    this.sameOrigin = sameOrigin;
  }

  /// Adds the routes.
  public void addTo(RoutesConfig routes) {
    routes.put("/v1/rules/{id}/stage", sameOrigin.only(this::stage));
    routes.post("/v1/rules/{id}/promote", sameOrigin.only(this::promote));
  }

  /// Writes the body as a staged rule: the same text with the line `staged: true`.
  private void stage(Context context) {
    String id = context.pathParam("id");
    String yaml = RuleRoutes.yaml(context);
    RuleRoutes.single(id, yaml, board.sets());
    String staged =
        StagedLine.with(yaml, board.sets())
            .orElseThrow(() -> Problems.byHand(id, "Write \"staged: true\" into it by hand."));
    write(context, id, staged, Author.of(context).orElse("api"));
  }

  /// Writes the rule in force without its line `staged`; whoever wrote it stays its author.
  private void promote(Context context) {
    String id = context.pathParam("id");
    RuleView rule =
        board.rule(id, clock.instant()).orElseThrow(() -> Problems.unknown("rule", id));
    if (!rule.isStaged()) throw Problems.notStaged(id);
    String yaml =
        StagedLine.without(rule.revision().getYaml(), board.sets())
            .orElseThrow(() -> Problems.byHand(id, "Take \"staged\" out of it by hand."));
    write(context, id, yaml, rule.revision().getAuthor());
  }

  private void write(Context context, String id, String yaml, String author) {
    RuleRevision revision =
        RuleRevision.newBuilder()
            .setId(id)
            .setYaml(yaml)
            .setAuthor(author)
            .setRevisedAt(clock.instant())
            .build();
    Written.await(journal.write(revision));
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id).put("yaml", yaml);
    Fields fields = Fields.none(context);
    Answer.done(context, fields, "/rules/" + id, HttpStatus.ACCEPTED, json);
  }
}
