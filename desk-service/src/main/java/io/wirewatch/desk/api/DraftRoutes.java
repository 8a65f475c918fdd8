package io.wirewatch.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.desk.view.RuleBoard;
import io.wirewatch.desk.view.RuleView;
import io.wirewatch.desk.view.StagedLine;
import io.wirewatch.rules.backtest.TestRun;
import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.rules.model.RuleTest;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `/v1/rules/test`, `/v1/rules/{id}/stage` and `/v1/rules/{id}/promote`: a rule on its way into
/// force.
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
    routes.post("/v1/rules/test", sameOrigin.only(this::test));
    routes.put("/v1/rules/{id}/stage", sameOrigin.only(this::stage));
    routes.post("/v1/rules/{id}/promote", sameOrigin.only(this::promote));
  }

  /// Runs the tests that stand in the body, by the code that counts live. Writes nothing.
  private void test(Context context) {
    Parsed.Valid file = RuleRoutes.valid(RuleRoutes.yaml(context), board.sets());
    Map<String, Rule> rules =
        file.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode tests = json.putArray("tests");
    boolean passed = true;
    for (RuleTest test : file.tests()) {
      @Nullable Rule rule = rules.get(test.rule());
      if (rule == null) throw new IllegalStateException("a test of no rule: " + test.rule());
      TestRun run = TestRun.of(rule, test);
      passed &= run.passed();
      ObjectNode told =
          tests
              .addObject()
              .put("rule", test.rule())
              .put("name", test.name())
              .put("line", test.line())
              .put("passed", run.passed());
      ArrayNode failures = told.putArray("failures");
      run.failures().forEach(failures::add);
    }
    Answer.json(context, json.put("passed", passed));
  }

  /// Writes the body as a staged rule: the same text with the line `staged: true`.
  private void stage(Context context) {
    String id = context.pathParam("id");
    String yaml = RuleRoutes.yaml(context);
    RuleRoutes.single(id, yaml, board.sets());
    String staged =
        StagedLine.with(yaml, board.sets())
            .orElseThrow(() -> Problems.byHand(id, "Write \"staged: true\" into it by hand."));
    Answer.json(context.status(HttpStatus.ACCEPTED), written(id, staged, Author.writing(context)));
  }

  /// Writes the rule in force without its line `staged`; whoever wrote it stays its author.
  private void promote(Context context) {
    String id = context.pathParam("id");
    RuleView rule = board.rule(id, clock.instant()).orElseThrow(() -> Problems.unknown("rule", id));
    if (!rule.isStaged()) throw Problems.notStaged(id);
    String yaml =
        StagedLine.without(rule.revision().getYaml(), board.sets())
            .orElseThrow(() -> Problems.byHand(id, "Take \"staged\" out of it by hand."));
    ObjectNode json = written(id, yaml, rule.revision().getAuthor());
    Answer.done(context, Fields.none(context), "/rules/" + id, HttpStatus.ACCEPTED, json);
  }

  private ObjectNode written(String id, String yaml, String author) {
    RuleRevision revision =
        RuleRevision.newBuilder()
            .setId(id)
            .setYaml(yaml)
            .setAuthor(author)
            .setRevisedAt(clock.instant())
            .build();
    Written.await(journal.write(revision));
    return JsonNodeFactory.instance.objectNode().put("id", id).put("yaml", yaml);
  }
}
