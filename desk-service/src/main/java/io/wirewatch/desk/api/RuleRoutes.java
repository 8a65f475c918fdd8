package io.wirewatch.desk.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.desk.view.Boards;
import io.wirewatch.desk.view.RuleBoard;
import io.wirewatch.desk.view.RuleView;
import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleError;
import io.wirewatch.rules.language.RuleFile;
import io.wirewatch.rules.language.Sets;
import io.wirewatch.rules.model.Rule;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// `/v1/rules`: rules to read, to check and to write.
public final class RuleRoutes {

  private static final int CANDIDATES = 50;

  static final int MAX_BYTES = 64 * 1024;

  private final Boards boards;
  private final RuleBoard board;
  private final Journal journal;
  private final Clock clock;
  private final SameOrigin sameOrigin;

  /// @param boards what is read
  /// @param journal where revisions go
  /// @param sameOrigin whose pages may change anything
  public RuleRoutes(Boards boards, Journal journal, Clock clock, SameOrigin sameOrigin) {
    this.boards = boards;
    this.board = boards.rules();
    this.journal = journal;
    this.clock = clock;
    this.sameOrigin = sameOrigin;
  }

  /// Adds the routes.
  public void addTo(RoutesConfig routes) {
    routes.get("/v1/rules", this::list);
    routes.get("/v1/rules/{id}", this::one);
    routes.post("/v1/rules/check", sameOrigin.only(this::check));
    routes.put("/v1/rules/{id}", sameOrigin.only(this::put));
    routes.delete("/v1/rules/{id}", sameOrigin.only(this::delete));
  }

  private void list(Context context) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode rules = json.putArray("rules");
    board.rules(clock.instant()).forEach(rule -> rules.add(RuleJson.of(rule)));
    json(context, json);
  }

  private void one(Context context) {
    RuleView rule = rule(context.pathParam("id"));
    Instant now = clock.instant();
    json(
        context,
        RuleJson.of(
            rule, board.nearMiss(rule.id(), now), boards.candidates(rule.id(), now, CANDIDATES)));
  }

  private void check(Context context) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("valid", true);
    ArrayNode ids = json.putArray("rules");
    parse(yaml(context)).forEach(rule -> ids.add(rule.id()));
    json(context, json);
  }

  private void put(Context context) {
    String id = context.pathParam("id");
    String yaml = yaml(context);
    single(id, yaml, board.sets());
    Written.await(journal.write(revision(id, yaml, Author.writing(context))));
    json(context.status(HttpStatus.ACCEPTED), JsonNodeFactory.instance.objectNode().put("id", id));
  }

  private void delete(Context context) {
    String id = rule(context.pathParam("id")).id();
    Written.await(journal.deleteRule(id));
    context.status(HttpStatus.NO_CONTENT);
  }

  private RuleRevision revision(String id, String yaml, String author) {
    return RuleRevision.newBuilder()
        .setId(id)
        .setYaml(yaml)
        .setAuthor(author)
        .setRevisedAt(clock.instant())
        .build();
  }

  private RuleView rule(String id) {
    return board.rule(id, clock.instant()).orElseThrow(() -> Problems.unknown("rule", id));
  }

  static String yaml(Context context) {
    byte[] body = context.bodyAsBytes();
    if (body.length > MAX_BYTES) throw Problems.tooLarge(body.length, MAX_BYTES);
    return new String(body, UTF_8);
  }

  private List<Rule> parse(String yaml) {
    return valid(yaml, board.sets()).rules();
  }

  /// A text that can be read.
  ///
  /// @throws io.wirewatch.runtime.http.ProblemException 422 with each error and its place
  static Parsed.Valid valid(String yaml, Sets sets) {
    return switch (RuleFile.parse(yaml, sets)) {
      case Parsed.Valid valid -> valid;
      case Parsed.Invalid invalid -> throw Problems.rule(invalid.errors());
    };
  }

  /// The one rule of a text, of this id.
  static Rule single(String id, String yaml, Sets sets) {
    List<Rule> rules = valid(yaml, sets).rules();
    if (rules.size() == 1 && rules.getFirst().id().equals(id)) return rules.getFirst();
    String message = "the address names one rule, \"" + id + "\"; so must the body";
    throw Problems.rule(List.of(new RuleError(1, 1, message)));
  }

  /// The first rule of a text.
  static Rule first(String yaml, Sets sets) {
    return valid(yaml, sets).rules().stream()
        .findFirst()
        .orElseThrow(() -> Problems.rule(List.of(new RuleError(1, 1, "there is no rule"))));
  }

  static void json(Context context, ObjectNode json) {
    context.contentType("application/json").header("Cache-Control", "no-store");
    context.result(json.toString());
  }
}
