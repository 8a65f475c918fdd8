package io.wirewatch.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.desk.view.RuleBoard;
import io.wirewatch.desk.view.SetView;
import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleError;
import io.wirewatch.rules.language.RuleFile;
import io.wirewatch.rules.language.Sets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `/v1/sets`: named sets to read and to write. One that rules need cannot be taken from them: a
/// change that a rule in use could not be read with is refused.
public final class SetRoutes {

  private final RuleBoard board;
  private final Journal journal;
  private final Clock clock;
  private final SameOrigin sameOrigin;

  /// @param board what is read
  /// @param journal where revisions go
  /// @param sameOrigin whose pages may change anything
  public SetRoutes(RuleBoard board, Journal journal, Clock clock, SameOrigin sameOrigin) {
    this.board = board;
    this.journal = journal;
    this.clock = clock;
    this.sameOrigin = sameOrigin;
  }

  /// Adds the routes.
  public void addTo(RoutesConfig routes) {
    routes.get("/v1/sets", this::list);
    routes.put("/v1/sets/{name}", sameOrigin.only(this::put));
    routes.delete("/v1/sets/{name}", sameOrigin.only(this::delete));
  }

  private void list(Context context) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode sets = json.putArray("sets");
    for (SetView set : board.namedSets()) {
      ObjectNode one =
          sets.addObject()
              .put("name", set.name())
              .put("yaml", set.revision().getYaml())
              .put("author", set.revision().getAuthor())
              .put("revisedAt", set.revision().getRevisedAt().toString());
      set.rules().forEach(one.putArray("rules")::add);
      set.sets().forEach(one.putArray("sets")::add);
    }
    RuleRoutes.json(context, json);
  }

  private void put(Context context) {
    String name = context.pathParam("name");
    String yaml = RuleRoutes.yaml(context);
    Sets written = parse(yaml);
    if (!Set.copyOf(written.names()).equals(Set.of(name))) {
      throw refused("the address names one set, \"" + name + "\"; so must the body, and no rule");
    }
    refuseIfNeeded(written.or(board.sets()), "with this meaning of @" + name);
    RuleRevision revision =
        RuleRevision.newBuilder()
            .setId("@" + name)
            .setYaml(yaml)
            .setAuthor(Author.writing(context))
            .setRevisedAt(clock.instant())
            .build();
    Written.await(journal.write(revision));
    RuleRoutes.json(
        context.status(HttpStatus.ACCEPTED),
        JsonNodeFactory.instance.objectNode().put("name", name));
  }

  private void delete(Context context) {
    String name = context.pathParam("name");
    if (!board.sets().names().contains(name)) throw Problems.unknown("set", name);
    Map<String, String> left = new HashMap<>(board.sets().texts());
    left.remove(name);
    refuseIfNeeded(Sets.of(left), "without @" + name);
    Written.await(journal.deleteRule("@" + name));
    context.status(HttpStatus.NO_CONTENT);
  }

  private Sets parse(String yaml) {
    return switch (RuleFile.parse(yaml, board.sets())) {
      case Parsed.Valid valid when valid.rules().isEmpty() -> valid.sets();
      case Parsed.Valid _ -> Sets.none();
      case Parsed.Invalid invalid -> throw Problems.rule(invalid.errors());
    };
  }

  private void refuseIfNeeded(Sets sets, String how) {
    List<String> broken = board.brokenBy(sets);
    if (!broken.isEmpty()) {
      throw refused("these rules cannot be read " + how + ": " + String.join(", ", broken));
    }
  }

  private static RuntimeException refused(String message) {
    return Problems.rule(List.of(new RuleError(1, 1, message)));
  }
}
