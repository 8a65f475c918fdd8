package io.wirewatch.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wirewatch.desk.view.LineDiff;
import io.wirewatch.desk.view.RuleBoard;
import io.wirewatch.desk.view.RuleView;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pages of rules: `/rules`, `/rules/new`, `/rules/{id}`, and what a draft changes.
///
/// @param shell around them
record RulePages(Shell shell) {

  private static final int CANDIDATES = 30;
  private static final int MOST_CHARACTERS = 64 * 1024;
  private static final String DRAFT =
      """
      id: my-rule
      title: What it is about
      watch: >
        (first OR second) NEAR/8 other*
      trigger:
        threshold: { count: origins, atLeast: 3, within: PT6H }
      group: story
      severity: medium
      staged: true
      tests:
        - name: three origins open an alert
          articles:
            - { title: First and other things, origin: one }
            - { title: Second and other things, origin: two }
            - { title: First of the others, origin: three }
          expect: { alerts: 1 }
      """;

  void addTo(RoutesConfig routes) {
    routes.get("/rules", this::list);
    routes.get("/rules/new", this::blank);
    routes.get("/rules/{id}", this::rule);
    routes.post("/rules/{id}/diff", this::diff);
    new ExplainPages(shell).addTo(routes);
  }

  private RuleBoard board() {
    return shell.boards().rules();
  }

  private void list(Context context) {
    List<RuleView> rules = board().rules(shell.now());
    Map<String, Object> values = new HashMap<>();
    values.put("rules", rules);
    if (Shell.isFragment(context)) {
      Shell.html(context, shell.pages().print("rule/list", values));
    } else {
      values.put("frame", shell.frame(context, "Rules - Wirewatch", "rules"));
      values.put("sets", board().namedSets());
      Shell.html(context, shell.pages().print("page/rules", values));
    }
  }

  private void blank(Context context) {
    Frame frame = shell.frame(context, "New rule - Wirewatch", "rules");
    Map<String, Object> values = Map.of("frame", frame, "yaml", DRAFT);
    Shell.html(context, shell.pages().print("page/newrule", values));
  }

  private void rule(Context context) {
    Instant now = shell.now();
    String id = context.pathParam("id");
    Optional<RuleView> rule = board().rule(id, now);
    if (rule.isEmpty()) {
      missing(context, id);
      return;
    }
    Map<String, Object> values = new HashMap<>();
    values.put("rule", rule.get());
    values.put("nearMiss", board().nearMiss(id, now));
    values.put("candidates", shell.boards().candidates(id, now, CANDIDATES));
    if (Shell.isFragment(context)) {
      Shell.html(context, shell.pages().print("rule/now", values));
      return;
    }
    values.put("frame", shell.frame(context, rule.get().title() + " - Wirewatch", "rules"));
    Shell.html(context, shell.pages().print("page/rule", values));
  }

  void missing(Context context, String id) {
    context.status(HttpStatus.NOT_FOUND);
    Frame frame = shell.frame(context, "No such rule", "rules");
    Shell.html(context, shell.pages().print("page/norule", Map.of("frame", frame, "id", id)));
  }

  /// What the text in the body changes in the revision that there is.
  private void diff(Context context) {
    String draft = context.body();
    if (draft.length() > MOST_CHARACTERS) draft = draft.substring(0, MOST_CHARACTERS);
    String before =
        board()
            .rule(context.pathParam("id"), shell.now())
            .map(rule -> rule.revision().getYaml())
            .orElse("");
    List<LineDiff.Line> lines = LineDiff.of(before, draft);
    Shell.html(context, shell.pages().print("rule/diff", Map.of("lines", lines)));
  }
}
