package io.wirewatch.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.wirewatch.contracts.Article;
import io.wirewatch.desk.view.ArticleShelf;
import io.wirewatch.desk.view.ClauseView;
import io.wirewatch.desk.view.RuleView;
import io.wirewatch.rules.match.Explanation;
import io.wirewatch.rules.match.RuleIndex;
import io.wirewatch.rules.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `/rules/{id}/explain`: a rule held against one of the newest articles, or these to choose from.
///
/// @param shell around it
record ExplainPages(Shell shell) {

  private static final int OFFERED = 40;

  void addTo(RoutesConfig routes) {
    routes.get("/rules/{id}/explain", this::explain);
  }

  private void explain(Context context) {
    String id = context.pathParam("id");
    Optional<RuleView> view = shell.boards().rules().rule(id, shell.now());
    Optional<Rule> rule = view.flatMap(RuleView::rule);
    if (rule.isEmpty()) {
      new RulePages(shell).missing(context, id);
      return;
    }
    ArticleShelf shelf = shell.boards().articles();
    String asked = query(context, "article");
    Optional<Article> article = shelf.article(asked);
    Map<String, Object> values = new HashMap<>();
    values.put("frame", shell.frame(context, view.get().title() + " - Wirewatch", "rules"));
    values.put("rule", view.get());
    values.put("asked", asked);
    values.put("words", query(context, "q"));
    values.put("since", shelf.since());
    values.put("now", shell.now());
    values.put("offered", shelf.newest(query(context, "q"), OFFERED));
    values.put("article", article);
    values.put("clauses", article.map(one -> clauses(rule.get(), one)).orElse(List.of()));
    Shell.html(context, shell.pages().print("page/explain", values));
  }

  /// The watch, then the steps of a sequence.
  private static List<ClauseView> clauses(Rule rule, Article article) {
    Explanation explanation = RuleIndex.explain(rule, article);
    List<ClauseView> clauses = new ArrayList<>();
    clauses.add(new ClauseView(explanation.watch(), article));
    explanation.steps().forEach(step -> clauses.add(new ClauseView(step, article)));
    return clauses;
  }

  private static String query(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).orElse("");
  }
}
