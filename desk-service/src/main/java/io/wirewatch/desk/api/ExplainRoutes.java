package io.wirewatch.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.wirewatch.contracts.Article;
import io.wirewatch.desk.view.Boards;
import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleError;
import io.wirewatch.rules.language.RuleFile;
import io.wirewatch.rules.match.ExplainedClause;
import io.wirewatch.rules.match.Explanation;
import io.wirewatch.rules.match.RuleIndex;
import io.wirewatch.rules.match.Spot;
import io.wirewatch.rules.model.Rule;
import io.wirewatch.runtime.http.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/// `POST /v1/rules/explain`: why a rule matches an article, or why it does not; and `GET
/// /v1/articles/{id}`: one of the newest articles. Changes nothing.
public final class ExplainRoutes {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Boards boards;
  private final Clock clock;

  /// @param boards rules, sets and articles
  public ExplainRoutes(Boards boards, Clock clock) {
    this.boards = boards;
    this.clock = clock;
  }

  /// Adds the routes.
  public void addTo(RoutesConfig routes) {
    routes.post("/v1/rules/explain", this::explain);
    routes.get("/v1/articles/{id}", this::article);
  }

  private void article(Context context) {
    Answer.json(context, AvroJson.of(known(boards, context.pathParam("id"))));
  }

  private void explain(Context context) {
    if (context.bodyAsBytes().length > RuleRoutes.MAX_BYTES) {
      throw Problems.tooLarge(context.bodyAsBytes().length, RuleRoutes.MAX_BYTES);
    }
    Fields fields = Fields.of(context).only(List.of("rule", "yaml", "article"));
    Rule rule = rule(fields);
    Article article = article(fields.json("article"));
    Answer.json(context, json(RuleIndex.explain(rule, article), article));
  }

  private Rule rule(Fields fields) {
    String yaml = fields.text("yaml");
    if (!yaml.isEmpty()) return RuleRoutes.first(yaml, boards.rules().sets());
    String id = fields.text("rule");
    return boards
        .rules()
        .rule(id, clock.instant())
        .orElseThrow(() -> Problems.unknown("rule", id))
        .rule()
        .orElseThrow(() -> Problems.field("rule", id, "must be one that can be read"));
  }

  private Article article(JsonNode said) {
    if (said.isTextual()) return known(boards, said.asText());
    if (said.isObject()) return written(said);
    throw Problems.field("article", said.toString(), "must be an article's id, or an object");
  }

  /// An article of those that are kept.
  ///
  /// @throws ProblemException 404 that says how far back they reach
  static Article known(Boards boards, String id) {
    return boards
        .articles()
        .article(id)
        .orElseThrow(
            () -> Problems.tooOld(id, boards.articles().size(), boards.articles().since()));
  }

  /// An article as a rule's tests write one: JSON is YAML, and so is the file around it.
  private static Article written(JsonNode said) {
    ObjectNode test = JSON.objectNode().put("name", "explained");
    test.putArray("articles").add(said);
    test.putArray("matches");
    ObjectNode file = JSON.objectNode().put("id", "explained").put("title", "x").put("watch", "x");
    file.putObject("trigger").putObject("threshold").put("atLeast", 1).put("within", "PT1H");
    file.putArray("tests").add(test);
    return switch (RuleFile.parse(file.toString())) {
      case Parsed.Valid valid -> valid.tests().getFirst().articles().getFirst();
      case Parsed.Invalid(List<RuleError> errors) ->
          throw Problems.field(
              "article", said.toString(), "cannot be read: " + errors.getFirst().message());
    };
  }

  private static ObjectNode json(Explanation explanation, Article article) {
    ObjectNode json =
        JSON.objectNode()
            .put("rule", explanation.rule().id())
            .put("article", article.getId())
            .put("title", article.getTitle())
            .put("text", article.getText())
            .put("holds", explanation.holds());
    json.set("watch", json(explanation.watch()));
    ArrayNode steps = json.putArray("steps");
    explanation.steps().forEach(step -> steps.add(json(step)));
    return json;
  }

  private static ObjectNode json(ExplainedClause clause) {
    ObjectNode json =
        JSON.objectNode().put("clause", clause.written()).put("holds", clause.holds());
    addSpots(json.putArray("places"), clause.places());
    if (!clause.elsewhere().isEmpty()) addSpots(json.putArray("elsewhere"), clause.elsewhere());
    clause.nearest().ifPresent(words -> json.put("nearest", words));
    ArrayNode operands = json.putArray("clauses");
    clause.operands().forEach(each -> operands.add(json(each)));
    return json;
  }

  private static void addSpots(ArrayNode array, List<Spot> spots) {
    for (Spot spot : spots) {
      array
          .addObject()
          .put("field", spot.field().name().toLowerCase(Locale.ROOT))
          .put("start", spot.start())
          .put("end", spot.end());
    }
  }
}
