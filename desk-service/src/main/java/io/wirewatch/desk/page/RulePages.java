package io.wirewatch.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.wirewatch.desk.view.RuleView;
import java.util.List;
import java.util.Map;

/// The pages of rules: `/rules`.
///
/// @param shell around them
record RulePages(Shell shell) {

  void addTo(RoutesConfig routes) {
    routes.get("/rules", this::list);
  }

  private void list(Context context) {
    List<RuleView> rules = shell.boards().rules().rules(shell.now());
    if (Shell.isFragment(context)) {
      Shell.html(context, shell.pages().print("rule/list", Map.of("rules", rules)));
    } else {
      Frame frame = shell.frame(context, "Rules - Wirewatch", "rules");
      Map<String, Object> values = Map.of("frame", frame, "rules", rules);
      Shell.html(context, shell.pages().print("page/rules", values));
    }
  }
}
