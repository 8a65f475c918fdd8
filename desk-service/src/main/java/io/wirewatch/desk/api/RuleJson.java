package io.wirewatch.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.desk.view.CandidateView;
import io.wirewatch.desk.view.NearMissView;
import io.wirewatch.desk.view.RuleView;
import io.wirewatch.desk.view.Standing;
import io.wirewatch.rules.language.RuleError;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Prints a rule as JSON: how it was written, whether it can be read, how near it is.
final class RuleJson {

  private RuleJson() {}

  static ObjectNode of(RuleView rule) {
    RuleRevision revision = rule.revision();
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", rule.id())
            .put("title", rule.title())
            .put("valid", rule.valid())
            .put("staged", rule.isStaged())
            .put("condition", rule.condition())
            .put("yaml", revision.getYaml())
            .put("author", revision.getAuthor())
            .put("revisedAt", revision.getRevisedAt().toString());
    addErrors(json.putArray("errors"), rule);
    addStandings(json.putArray("standings"), rule);
    @Nullable String lastMatch = rule.nearness().lastMatch().map(Instant::toString).orElse(null);
    json.put("lastMatch", lastMatch).putNull("disabled");
    rule.disabling()
        .ifPresent(of ->
            json.putObject("disabled")
                .put("at", of.at().toString())
                .put("why", of.why())
                .put("certain", of.holds())
                .put("alert", of.alert().getId()));
    @Nullable String lastAlert = rule.lastAlert().map(Alert::getId).orElse(null);
    return json.put("lastAlert", lastAlert);
  }

  /// The same, with what the rule matched last and how close it came.
  static ObjectNode of(
      RuleView rule, Optional<NearMissView> nearMiss, List<CandidateView> candidates) {
    ObjectNode json = of(rule);
    nearMiss.ifPresent(miss ->
        json.putObject("nearMiss")
            .put("at", miss.at().toString())
            .put("label", miss.label())
            .put("count", miss.miss().distance().counted())
            .put("atLeast", miss.miss().distance().atLeast()));
    ArrayNode array = json.putArray("candidates");
    for (CandidateView one : candidates) {
      array
          .addObject()
          .put("article", one.articleId())
          .put("publisher", one.publisher())
          .put("title", one.title())
          .put("at", one.at().toString())
          .put("group", one.group())
          .put("counted", one.counted())
          .put("why", one.why());
    }
    return json;
  }

  private static void addErrors(ArrayNode errors, RuleView rule) {
    for (RuleError error : rule.errors()) {
      errors
          .addObject()
          .put("line", error.line())
          .put("column", error.column())
          .put("message", error.message());
    }
  }

  private static void addStandings(ArrayNode standings, RuleView rule) {
    for (Standing standing : rule.standings()) {
      standings
          .addObject()
          .put("group", standing.group())
          .put("label", standing.label())
          .put("count", standing.count())
          .put("atLeast", standing.atLeast());
    }
  }
}
